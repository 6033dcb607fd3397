import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { LANGUAGES } from "../text/languages";
import { FILE_LIMITS } from "./limits";
import { storySchema } from "./schema";

/**
 * The story schema as JSON Schema, for the author's editor. It cannot say everything (word counts, ids
 * that must exist): `npm run story:check` has the last word. Used by scripts and tests only.
 */
function storyJsonSchema(): object {
  // What goes by language is written in its place.
  const { $defs: _, ...converted } = toJsonSchema(storySchema, config);
  return { $schema: DRAFT, title: "Obelus story file", description, ...converted };
}

const description = `A whole file holds at most ${FILE_LIMITS.characters} characters and ${FILE_LIMITS.values} values, ${FILE_LIMITS.depth} levels deep, and ${FILE_LIMITS.entries} entries in any one list.`;

const DRAFT = "http://json-schema.org/draft-07/schema#";

/** The text of `public/stories/story.schema.json`. */
export function storyJsonSchemaText(): string {
  return `${JSON.stringify(storyJsonSchema(), null, 2)}\n`;
}

/** What the converter cannot turn by itself: records with named keys, expressions with flags, trimming, own checks. */
const config: ConversionConfig = {
  typeMode: "input",
  overrideSchema: ({ valibotSchema, jsonSchema, definitions }) => {
    if (valibotSchema.type === "record") return perLanguage(valibotSchema as unknown as RecordSchema);
    return valibotSchema.type === "lazy"
      ? definitions[jsonSchema.$ref?.replace("#/$defs/", "") ?? ""]
      : undefined;
  },
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type === "trim" || valibotAction.type === "check") return jsonSchema;
    if (valibotAction.type === "regex")
      return { ...jsonSchema, pattern: withoutFlags((valibotAction as unknown as RegexAction).requirement) };
    return undefined;
  },
};

interface RecordSchema {
  readonly value: v.GenericSchema;
}

interface RegexAction {
  readonly requirement: RegExp;
}

/** All records of a story file are keyed by language. */
function perLanguage({ value }: RecordSchema) {
  const { $schema: _, ...converted } = toJsonSchema(value, config);
  return {
    type: "object" as const,
    properties: Object.fromEntries(LANGUAGES.map((language) => [language, converted])),
    additionalProperties: false,
  };
}

/** JSON Schema patterns know no flags: «any case» is written out. */
function withoutFlags({ source, flags }: RegExp): string {
  return flags.includes("i") ? source.replaceAll("a-z", "A-Za-z") : source;
}
