import type { ClaimView } from "../lib/report/story-view";

/** Claims as the story's file words them. */
export function ClaimList({ claims }: { readonly claims: readonly ClaimView[] }) {
  return (
    <ul class="plain-list">
      {claims.map(({ id, claimReviewed }) => (
        <li key={id} lang={claimReviewed.language} dir="auto">
          {claimReviewed.text}
        </li>
      ))}
    </ul>
  );
}
