import type {PaperCaveatsWords} from "../rooms/paper_caveats.js";

export const paperCaveats: PaperCaveatsWords = {
  heading: "Forbehold",
  missing: "Ikke kjent ennå",
  lessons: "De ti erfaringene",
  met: (met, all) => `${met} av ${all} er oppfylt etter det som er kjent.`,
  caption: "Erfaringer med hva som får et partnerskap til å virke, holdt mot dette paret",
  columns: {lesson: "Erfaring", met: "Oppfylt?", why: "Hvorfor"}
};
