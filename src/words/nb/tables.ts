import type {TablesWords} from "../rooms/tables.js";
import {say} from "./speech.js";

export const tables: TablesWords = {
  titles: {
    alliance_lens: "Alliansens prinsipper og det som ligner i våre tall",
    amalgamation: "Hromadaer etter når de ble til",
    amalgamation_stock: "Publiserte antall sammenslåtte samfunn",
    check_result: "Sjekker og hvordan de gikk",
    claim_entry: "Hva som ble lest, dag for dag og liste for liste",
    claim_list: "Lister som bånd er lest fra",
    dictionary: "Dataordbok",
    displaced_by_oblast: "Registrerte internt fordrevne etter oblast",
    displaced_people: "Internt fordrevne i Ukraina over tid",
    displacement_group: "Netto fordrivelse etter gruppe av hromadaer",
    document: "Dokumenter som tabellene viser til",
    document_clause: "Det dokumentene sier utenom tall",
    eea_experience: "Norske kommuner og fylker med polsk partner",
    financial_capacity: "Økonomisk bæreevne etter gruppe av hromadaer",
    fiscal_stress: "Økonomisk press etter områdetype",
    foreign_partner_country: "Land som hromadaer har partnere i",
    foreign_tie: "Bånd til kommuner i andre land, med det som er åpent om dem",
    funding_fact: "Siden bak hver opplysning om finansiering",
    funding_instrument: "Ordninger som kan betale for samarbeid",
    hromada: "Hromadaer",
    hromada_class: "Områdetype for hver hromada, periode for periode",
    hromada_name: "Navn på hromadaer",
    hromada_year: "Budsjettall for hver hromada, år for år",
    international_agreement: "Publiserte antall internasjonale avtaler",
    learning_by_area: "Det norske kommuner vil lære, etter område",
    match_abroad: "Kommuner i andre land slik koblingen ser dem",
    match_answer: "Enkeltsvar slik utgaven viser dem",
    match_hromada: "Hromadaer slik koblingen ser dem",
    match_kommune: "Kommuner slik koblingen ser dem",
    match_link: "Bånd som alt finnes mellom parter",
    match_public_sign: "Det enkelthromadaer selv har gjort offentlig",
    national_series: "Nasjonale tall om lokale budsjetter",
    near_front_sensitivity: "Nær fronten, om grensen hadde vært en annen",
    need_by_horizon: "Behov etter område og tidshorisont",
    need_by_region_type: "Behov etter område og områdetype",
    need_horizon_by_region_type: "Tidshorisont etter områdetype",
    oblast: "Oblaster",
    oblast_year: "Budsjettall for hver oblast, år for år",
    offer_need_by_area: "Behov og tilbud på begge sider, etter område",
    own_revenue_bands: "Hromadaer etter egne inntekter per innbygger, i trinn",
    own_revenue_distribution: "Spredningen i egne inntekter per innbygger",
    partnership_count: "Partnerskap etter program og status",
    partnership_coverage: "Hvem som mangler en kjent partner",
    partnership_health: "Ti erfaringer, partnerskap for partnerskap",
    partnership_pair: "Par av parter",
    pipeline_case: "Partnerskap på vei",
    pipeline_stage: "Saker etter steg",
    place: "Steder med egen side",
    place_claim: "Det listene sier om et steds bånd",
    place_figure: "Stedets tall ved siden av andres",
    place_lookup: "Steder, slik søket slår dem opp",
    place_label: "Hva steder heter på ukrainsk",
    place_name: "Andre navn på steder",
    public_project_group: "Hromadaer med offentlige prosjekter, etter sektor",
    public_trust: "Tillit til lokale myndigheter",
    rebuilding_needs: "Hva gjenreisingen vil koste, etter fem vurderinger",
    region_type: "Områdetyper",
    sql_file: "SQL-en bak hver tabell",
    support_choice_by_area: "Støtten som er valgt, etter tiltak",
    table_provenance: "Kilder, lisenser og datoer",
    territory_day: "Hromadaer i hver områdetype, dag for dag",
    territory_list_difference: "Der to lister ser en hromada ulikt",
    territory_month: "Hromadaer i hver områdetype, måned for måned",
    tie_claim: "Påstandene bak hvert bånd",
    tie_list_depth: "Hvor mange lister som nevner et bånd",
    tie_list_overlap: "Bånd som to lister begge nevner",
    tie_list_pattern: "Bånd etter hvilke lister som nevner dem",
    tie_news: "Nye par i verden og nye par for oss",
    transfer_dependence: "Overføringenes andel av inntektene",
    war_change: "Egne inntekter før og under krigen"
  },
  innerTitle: (name) => `Mellomtabellen ${name}`,
  description: (title) => `${title}: last ned tabellen, se hva hver kolonne betyr, og hvor tallene kommer fra.`,
  sourceDescription: (title) => `${title}: hvem som står bak, lisens, datoer, kolonner og sjekker.`,
  meaning: "Beskrivelsene er lest ut av databasen og står på engelsk.",
  facts: {
    name: "Navn",
    grain: "En rad er",
    rows: "Rader",
    quality: "Kvalitet",
    newest: "Kildene sist endret",
    key: "Nøkkel"
  },
  download: {
    heading: "Last ned",
    intro:
      "Adressene er faste: de er de samme etter neste oppdatering. CSV-filen er UTF-8 med BOM, fordi Excel ellers " +
      "leser æ, ø, å og ukrainske bokstaver feil; pandas, R og DuckDB hopper over merket.",
    formats: {
      csv: "CSV, for regneark",
      xlsx: "Excel, med et ark om kildene",
      parquet: "Parquet, for DuckDB, R og pandas",
      arrow: "Arrow (IPC-strøm)",
      "metadata.json": "Metadata (JSON): kolonner, kilder, lisens og kontrollsummer"
    },
    size: (bytes) => ` – ${say.count(Math.max(1, Math.round(bytes / 1000)))} kB`,
    publicOnly: "Filene lastes ned fra den offentlige utgaven. Denne utgaven har ingen faste adresser.",
    read: "Åpne i DuckDB eller pandas",
    readIntro: "Lagre Parquet- eller CSV-filen, og skriv:"
  },
  columns: {heading: "Kolonner", caption: (name) => `Kolonnene i ${name}`},
  sources: {
    heading: "Kilder",
    caption: (name) => `Tabellene i data/ som ${name} er laget av`,
    none: "Tabellen forteller om prosjektet selv, og leser ingen kilde.",
    heads: {
      table: "Tabell",
      producer: "Produsent",
      licence: "Lisens",
      asOf: "Gjelder",
      retrieved: "Sist endret her",
      quality: "Kvalitet",
      page: "Side eller dokument"
    }
  },
  usedBy: {heading: "Brukt i", none: "Ingen publisert tabell bygger på denne."},
  sql: {heading: "Slik lages tabellen", summary: "SQL"},
  cite: {
    heading: "Siter",
    sentence: ({title, retrieved, address}) =>
      `Kommunebro: «${title}». Kildene sist endret ${say.day(retrieved)}.${address === null ? "" : ` ${address}`} ` +
      "Nevn også kildene over, med hver sin lisens."
  },
  back: "Alle tabeller",
  catalogue: {
    title: "Kommunebro: åpne data",
    description:
      "Tabellene bak Kommunebro, om norsk-ukrainsk kommunesamarbeid, hver med kilder, datoer og lisens. Oppdiktede " +
      "svar er merket som illustrative."
  },
  index: {
    field: "Søk blant tabellene",
    found: {one: "# tabell", other: "# tabeller"},
    published: "Tabellene nettstedet viser, med nedlasting",
    read: "Tabellene nettstedet er bygd av",
    inner: "Mellomtabeller",
    heads: {table: "Tabell", grain: "En rad er (engelsk)", files: "Filer"},
    all: "Alt på én gang:",
    package: "datapakke (Frictionless)",
    catalogue: "katalog (DCAT-AP-NO)"
  }
};
