import { render } from "preact";
import { pageRoot } from "../../components/page-root";
import { TryStory } from "../../components/TryStory";
import { TryPage } from "./try-page";

const root = pageRoot("tryTitle");
const page = new TryPage((view) =>
  render(
    <TryStory
      view={view}
      onFile={(file) => void page.choose(file)}
      onTry={(tabId) => void page.tryOn(tabId)}
    />,
    root,
  ),
);
void page.open();
// Authors open the page to be tried in another tab and come back.
window.addEventListener("focus", () => void page.lookAtTabs());
