import { z } from "zod";
import { frontMatterSchema } from "../../content/front-matter/schema.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The front matter as editors' tools know it, made from the one schema.
 *
 * Our parser reads every scalar as text and decides its type itself; tools see YAML's types. A field's `jsonSchema`
 * describes it for them. A key without a value means the same as a missing key, so `null` is always valid.
 */
export function frontMatterJsonSchema(): JsonSchema {
  const {
    $schema,
    type,
    required = [],
    properties = {},
  } = z.toJSONSchema(frontMatterSchema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => takeNote(jsonSchema),
  });
  return {
    $schema,
    title: "기사 정보(front matter)",
    type,
    required,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        typeof value === "boolean" ? value : forTools(value, required.includes(key)),
      ]),
    ),
  };
}

/** Replaces the parser's schema of a field by the one for tools. */
function takeNote(schema: JsonSchema) {
  const { jsonSchema: note, description } = schema;
  if (typeof note !== "object" || note === null) return;
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, description === undefined ? {} : { description }, note);
}

function forTools(schema: JsonSchema, isRequired: boolean): JsonSchema {
  const { description, ...rest }: JsonSchema = widen(schema);
  const nothing: JsonSchema = { type: "null" };
  const value = isRequired || Object.keys(rest).length === 0 ? rest : { anyOf: [rest, nothing] };
  return { ...(description === undefined ? {} : { description }), ...value };
}

/** Tools read `title: 1984` as a number; here it is text. Lists may hold lists. */
function widen(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === "type" && schema.pattern === undefined) return [key, widenType(value)];
      if (key === "items" && isSchema(value) && value.type === "string")
        return [key, { type: ["string", "number", "boolean", "null", "array"] }];
      if (key === "properties" && isSchema(value)) return [key, mapValues(value)];
      if (Array.isArray(value)) return [key, value.map((each) => (isSchema(each) ? widen(each) : each))];
      return [key, isSchema(value) ? widen(value) : value];
    }),
  );
}

function widenType(type: unknown): unknown {
  const types = [type].flat();
  return types.includes("string") ? [...new Set([...types, "number", "boolean"])] : type;
}

function mapValues(properties: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, isSchema(value) ? widen(value) : value]),
  );
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
