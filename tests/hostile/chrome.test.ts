import { FAMILIES } from "./cases/all";
import { hostilePages } from "./run-cases";

hostilePages("chrome", FAMILIES);
