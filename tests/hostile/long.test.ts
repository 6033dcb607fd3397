import { BROWSERS } from "../e2e/harness";
import { longSizes } from "./cases/sizes-long";
import { hostilePages } from "./run-cases";

for (const kind of BROWSERS) hostilePages(kind, [longSizes]);
