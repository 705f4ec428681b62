import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

export const collections = {
  posts: defineCollection({
    loader: glob({ pattern: "*.md", base: "./src/posts" }),
    schema: z.object({
      title: z.string(),
      description: z.string(),
      date: z.date(),
      categories: z.array(z.string()),
      tags: z.array(z.string()),
      math: z.boolean().default(false),
    }),
  }),
};
