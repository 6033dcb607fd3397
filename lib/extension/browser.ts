/** The one import of the polyfill; background and extension pages take the API from here. */
import browser from "webextension-polyfill";

export { browser };
