import type { ChangeSettings } from "../../components/options-props";
import type { ImportOutcome } from "../../components/SettingsFile";
import type { Settings } from "../../lib/extension/settings";
import { settingsFromFile, settingsToFile } from "../../lib/extension/settings-file";
import { errorText } from "../../lib/report/error-text";

const FILE_NAME = "obelus-settings.json";
/** Some browsers begin to read a download's address only after the press that asked for it has ended. */
const KEPT_FOR_MS = 10_000;

/** Hands the settings to the reader as a download; nothing leaves the device. */
export function downloadSettings(settings: Settings): void {
  const address = URL.createObjectURL(new Blob([settingsToFile(settings)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}

/** Takes the settings out of a file, all or none. */
export async function loadSettings(file: File, change: ChangeSettings): Promise<ImportOutcome> {
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    return { kind: "not-read", reason: errorText(error) };
  }
  const read = settingsFromFile(text);
  if ("fault" in read) return read.fault;
  return (await change(() => read.settings)) ? "done" : null;
}
