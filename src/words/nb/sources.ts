import type {SourceWords} from "../rooms/sources.js";
import {say} from "./speech.js";

export const sources: SourceWords = {
  freshness: "Dataene på nettstedet og hvor ferske de er",
  checks: "Sjekker ved hver bygging",
  facts: {
    table: "Tabell",
    producer: "Produsent",
    licence: "Lisens",
    source: "Kilde",
    grain: "En rad er",
    key: "Nøkkel",
    asOf: "Gjelder",
    ageLimit: "Aldersgrense",
    exception: "Unntak fra grensen",
    changed: "Sist endret her",
    rows: "Rader",
    quality: "Kvalitet",
    checks: "Sjekker"
  },
  told: {
    groups: {
      partners: "KS og AUC: hvem de er, og hva de har gjort sammen",
      needs: "Hva dokumentene ellers sier om behov",
      funding: "Hva dokumentene sier om finansiering",
      eea: "EØS-midlene: gevinster, felt og KS’ programmer",
      network: "De svenske partnerskapene: nettverk, møter og vedtak",
      alliance: "Alliansen: oppstart, roller og hvordan man blir med"
    },
    places: {
      partners: "Partnerskap",
      needs: "Behov",
      funding: "Partnerskap",
      eea: "Partnerskap",
      network: "Partnerskap",
      alliance: "Partnerskap"
    },
    notTold: "ikke gjengitt",
    caption: "Det dokumentene sier utenom tall, og hvor det står",
    heads: {text: "Opplysning", source: "Dokument eller side", place: "Hvor"}
  },
  ownChecks: "Metadata, nøkkel og antall rader",
  ageRule: ({warnAfter, errorAfter, reason}) =>
    `Regnes som gammelt etter ${say.count(warnAfter)} ${say.plural(warnAfter, {one: "dag", other: "dager"})} og blir ` +
    `ikke publisert etter ${say.count(errorAfter)}. ${reason}`,
  exception: ({until, reason}) => `Publiseres likevel til ${say.day(until)}. ${reason}`,
  checkHeads: {description: "Dette skal holde (engelsk)", rows: "Rader sett på", violations: "Brudd"},
  regionTypes: (day) => `Områdetyper etter listen per ${say.day(day)}`,
  regionHeads: {type: "Områdetype (AUC)", category: "KS’ kategori", rule: "Regel", hromadas: "Hromadaer"},
  distances: {
    caption: (day) => `Om grensen hadde vært en annen: hromadaer etter listen per ${say.day(day)}`,
    distance: "Avstand mellom sentre",
    km: (km, isRule) => `${say.number(km, "km")} km${isRule ? " (regelen her)" : ""}`,
    nearFront: "Nær fronten",
    safe: "Trygge"
  },
  columnHeads: {column: "Kolonne", type: "Type", meaning: "Betydning, enhet, kilde (engelsk)"}
};
