import type {TablesWords} from "../rooms/tables.js";
import {say} from "./speech.js";

export const tables: TablesWords = {
  titles: {
    alliance_lens: "The Alliance’s principles, and what comes near them in our counts",
    amalgamation: "Hromadas by when they were formed",
    amalgamation_stock: "Published counts of amalgamated communities",
    check_result: "Checks, and how they went",
    claim_entry: "What was read, by day and list",
    claim_list: "Lists that ties were read from",
    dictionary: "Data dictionary",
    displaced_by_oblast: "People registered as displaced, by oblast",
    displaced_people: "People displaced inside Ukraine over time",
    displacement_group: "Net displacement by group of hromadas",
    document: "Documents that tables cite",
    document_clause: "What the documents say beside figures",
    eea_experience: "Norwegian municipalities and counties with a Polish partner",
    financial_capacity: "Financial capacity by group of hromadas",
    fiscal_stress: "Fiscal stress by region type",
    foreign_partner_country: "Countries of hromadas’ foreign partners",
    foreign_tie: "Ties of municipalities of other countries, with what is public of them",
    funding_fact: "The page behind each fact on funding",
    funding_instrument: "Instruments that can pay for cooperation",
    hromada: "Hromadas",
    hromada_class: "Region type of each hromada, period by period",
    hromada_name: "Names of hromadas",
    hromada_year: "Budget figures of each hromada, year by year",
    international_agreement: "Published counts of international agreements",
    learning_by_area: "What Norwegian municipalities wish to learn, by area",
    match_abroad: "Municipalities of other countries as the matching sees them",
    match_answer: "Single answers as this edition shows them",
    match_hromada: "Hromadas as the matching sees them",
    match_kommune: "Kommuner as the matching sees them",
    match_link: "What already joins two parties",
    match_public_sign: "What single hromadas have made public",
    national_series: "National figures on local budgets",
    near_front_sensitivity: "Near the front, had the limit been another",
    need_by_horizon: "Needs by area and horizon",
    need_by_region_type: "Needs by area and region type",
    need_horizon_by_region_type: "Horizon of needs by region type",
    oblast: "Oblasts",
    oblast_year: "Budget figures of each oblast, year by year",
    offer_need_by_area: "Needs and offers on both sides, by area",
    own_revenue_bands: "Hromadas by band of own revenue per inhabitant",
    own_revenue_distribution: "How own revenue per inhabitant is spread",
    partnership_count: "Partnerships by programme and status",
    partnership_coverage: "Who has no known partner",
    partnership_health: "Ten lessons, partnership by partnership",
    partnership_pair: "Pairs of parties",
    pipeline_case: "Partnerships in the making",
    pipeline_stage: "Cases by stage",
    place: "Places that have a page",
    place_claim: "What lists say of a place’s ties",
    place_figure: "A place’s figures beside those of others",
    place_lookup: "Places as the search looks them up",
    place_label: "What places are called in Ukrainian",
    place_name: "Other names of places",
    public_project_group: "Hromadas with public projects, by sector",
    public_trust: "Trust in local authorities",
    rebuilding_needs: "What rebuilding would cost, by five assessments",
    region_type: "Region types",
    sql_file: "The SQL behind each table",
    support_choice_by_area: "Support that was chosen, by measure",
    table_provenance: "Sources, licences and dates",
    territory_day: "Hromadas in each region type, day by day",
    territory_list_difference: "Where two lists see a hromada otherwise",
    territory_month: "Hromadas in each region type, month by month",
    tie_claim: "The claims behind each tie",
    tie_list_depth: "How many lists name a tie",
    tie_list_overlap: "Ties that two lists both name",
    tie_list_pattern: "Ties by the lists that name them",
    tie_news: "Pairs new in the world, and new to us",
    transfer_dependence: "Transfers as a share of revenue",
    war_change: "Own revenue before and during the war"
  },
  innerTitle: (name) => `The table ${name} on the way`,
  description: (title) => `${title}: download the table, see what each column means and where the figures come from.`,
  sourceDescription: (title) => `${title}: who is behind it, licence, dates, columns and checks.`,
  meaning: "The descriptions are read from the database.",
  facts: {
    name: "Name",
    grain: "One row is",
    rows: "Rows",
    quality: "Quality",
    newest: "Sources last changed",
    key: "Key"
  },
  download: {
    heading: "Download",
    intro:
      "The addresses are lasting: they stay the same after the next update. The CSV is UTF-8 with a BOM, because " +
      "Excel would otherwise misread æ, ø, å and Ukrainian letters; pandas, R and DuckDB skip the mark.",
    formats: {
      csv: "CSV, for spreadsheets",
      xlsx: "Excel, with a sheet on the sources",
      parquet: "Parquet, for DuckDB, R and pandas",
      arrow: "Arrow (IPC stream)",
      "metadata.json": "Metadata (JSON): columns, sources, licence and checksums"
    },
    size: (bytes) => ` – ${say.count(Math.max(1, Math.round(bytes / 1000)))} kB`,
    publicOnly: "The files are downloaded from the public edition. This edition has no lasting addresses.",
    read: "Open in DuckDB or pandas",
    readIntro: "Save the Parquet or the CSV file, and write:"
  },
  columns: {heading: "Columns", caption: (name) => `The columns of ${name}`},
  sources: {
    heading: "Sources",
    caption: (name) => `The tables of data/ that ${name} is made from`,
    none: "The table tells of the project itself and reads no source.",
    heads: {
      table: "Table",
      producer: "Producer",
      licence: "Licence",
      asOf: "Covers",
      retrieved: "Last changed here",
      quality: "Quality",
      page: "Page or document"
    }
  },
  usedBy: {heading: "Used in", none: "No published table is made from this one."},
  sql: {heading: "How the table is made", summary: "SQL"},
  cite: {
    heading: "Cite this",
    sentence: ({title, retrieved, address}) =>
      `Kommunebro: “${title}”. Sources last changed ${say.day(retrieved)}.${address === null ? "" : ` ${address}`} ` +
      "Name the sources above too, each with its licence."
  },
  back: "All tables",
  catalogue: {
    title: "Kommunebro: open data",
    description:
      "The tables behind Kommunebro, on Norwegian–Ukrainian municipal cooperation, each with sources, dates and " +
      "licence. Made-up answers are marked as illustrative."
  },
  index: {
    field: "Search the tables",
    found: {one: "# table", other: "# tables"},
    published: "Tables the site shows, for download",
    read: "Tables the site is built from",
    inner: "Tables on the way",
    heads: {table: "Table", grain: "One row is", files: "Files"},
    all: "Everything at once:",
    package: "data package (Frictionless)",
    catalogue: "catalogue (DCAT-AP-NO)"
  }
};
