-- one row per language of the site
CREATE TABLE meta.language (language VARCHAR PRIMARY KEY);
COMMENT ON TABLE meta.language IS 'Languages in which the site is written. Source: src/words/languages.ts.';
COMMENT ON COLUMN meta.language.language IS 'Language, as its folder is called.';
