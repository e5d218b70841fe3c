import type {PaperCaveatsWords} from "../rooms/paper_caveats.js";

export const paperCaveats: PaperCaveatsWords = {
  heading: "Forbehold",
  missing: "Ikke kjent ennå",
  lessons: "De ti erfaringene",
  met: ({met, told, all}) =>
    told === 0
      ? `${met} av ${all} er oppfylt etter det som er kjent.`
      : `${met} av ${all} er oppfylt etter det som er kjent, og ${told} til er omtalt på en åpen side.`,
  caption: "Erfaringer med hva som får et partnerskap til å virke, holdt mot dette paret",
  columns: {lesson: "Erfaring", met: "Oppfylt?", why: "Hvorfor"}
};
