import type { BodyComponents } from "@/lib/markdown/body";
import { BodyImage } from "./body-image";
import { Callout } from "./callout";
import { Chart } from "./chart";
import { Compare } from "./compare";
import { Details, Spoiler } from "./details";
import { Download } from "./download";
import { Embed } from "./embed";
import { Figure } from "./figure";
import { Gallery } from "./gallery";
import { GlossaryTerm } from "./glossary-term";
import { NumberedFormula } from "./numbered-formula";
import { Quote } from "./quote";
import { Timeline, TimelineEvent } from "./timeline";

/** The React components for elements and components of an article's body. */
export const bodyComponents: BodyComponents = {
  img: BodyImage,
  Callout,
  Chart,
  Compare,
  Details,
  Download,
  Embed,
  Event: TimelineEvent,
  Figure,
  Gallery,
  Glossary: GlossaryTerm,
  Math: NumberedFormula,
  Quote,
  Spoiler,
  Timeline,
};
