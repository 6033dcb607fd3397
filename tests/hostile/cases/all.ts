import type { Family } from "../hostile-case";
import { changes } from "./changes";
import { clickjacking } from "./clickjacking";
import { clobbering } from "./clobbering";
import { copying } from "./copying";
import { documents } from "./documents";
import { forgery } from "./forgery";
import { navigation } from "./navigation";
import { pageStyles } from "./page-styles";
import { policies } from "./policies";
import { probing } from "./probing";
import { prototypes } from "./prototypes";
import { registry } from "./registry";
import { sizes } from "./sizes";
import { texts } from "./texts";
import { uncovered } from "./uncovered";

/** All that is played in every run. */
export const FAMILIES: readonly Family[] = [
  registry,
  prototypes,
  forgery,
  clickjacking,
  pageStyles,
  probing,
  clobbering,
  texts,
  sizes,
  changes,
  policies,
  copying,
  documents,
  navigation,
  uncovered,
];
