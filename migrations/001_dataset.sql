-- The curated table. What a rule of the data can say in SQL is said here too, so that no program can store otherwise.

CREATE TABLE source (
  id       TEXT PRIMARY KEY CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*'),
  citation TEXT NOT NULL CHECK (citation <> ''),
  url      TEXT CHECK (url GLOB 'http*://*'),
  basis    TEXT NOT NULL CHECK (basis IN ('human', 'rabbit', 'rabbit_secondhand', 'list', 'none')),
  family   TEXT NOT NULL CHECK (family <> ''),
  year     INTEGER CHECK (year BETWEEN 1900 AND 2100),
  trust    TEXT NOT NULL CHECK (trust IN ('high', 'medium', 'low', 'none'))
) STRICT, WITHOUT ROWID;

CREATE TABLE class (
  id        TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^a-z_]*'),
  title     TEXT NOT NULL CHECK (title <> ''),
  can_clog  INTEGER NOT NULL CHECK (can_clog IN (0, 1)),
  why       TEXT NOT NULL CHECK (why <> ''),
  source_id TEXT NOT NULL REFERENCES source (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ingredient (
  id            TEXT PRIMARY KEY CHECK (id <> ''),
  name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
  class_id      TEXT NOT NULL REFERENCES class (id),
  oil           TEXT CHECK (oil IN ('plant_oil', 'animal_oil', 'mineral_oil', 'butter', 'triglyceride', 'hydrocarbon_oil',
                  'lanolin', 'essential_oil', 'wax', 'ester_oil', 'silicone', 'ethoxylated_oil', 'modified_oil')),
  active        TEXT CHECK (active IN ('aha', 'bha', 'retinoid', 'keratolytic')),
  cap           REAL CHECK (cap > 0 AND cap <= 1),
  cap_source_id TEXT REFERENCES source (id),
  decided_by    TEXT NOT NULL CHECK (decided_by IN ('decision', 'rule')),
  CHECK ((cap IS NULL) = (cap_source_id IS NULL))
) STRICT, WITHOUT ROWID;

-- Every name, canonical or alias, by its key (src/core/name.ts): one key, one ingredient.
CREATE TABLE name (
  key           TEXT PRIMARY KEY CHECK (key <> ''),
  tight_key     TEXT NOT NULL CHECK (tight_key <> ''),
  text          TEXT NOT NULL CHECK (text <> ''),
  kind          TEXT NOT NULL CHECK (kind IN ('inci', 'synonym', 'common_name', 'drug_name', 'colour_name', 'translation',
                  'old_inci', 'trade_name', 'misspelling')),
  ingredient_id TEXT NOT NULL REFERENCES ingredient (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_by_tight_key ON name (tight_key);
CREATE INDEX name_by_ingredient ON name (ingredient_id);
CREATE UNIQUE INDEX one_canonical_name ON name (ingredient_id) WHERE kind = 'inci';

CREATE TRIGGER name_means_one_ingredient BEFORE INSERT ON name
WHEN EXISTS (SELECT 1 FROM name WHERE tight_key = NEW.tight_key AND ingredient_id <> NEW.ingredient_id)
BEGIN
  SELECT RAISE(ABORT, 'name: differs from a name of another ingredient only by spaces or punctuation');
END;

-- Names that may mean several ingredients: they identify none, and all are suggested.
CREATE TABLE ambiguous_name (
  key           TEXT NOT NULL CHECK (key <> ''),
  position      INTEGER NOT NULL CHECK (position >= 0),
  text          TEXT NOT NULL CHECK (text <> ''),
  ingredient_id TEXT NOT NULL REFERENCES ingredient (id),
  PRIMARY KEY (key, position),
  UNIQUE (key, ingredient_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ambiguous_name_identifies_none BEFORE INSERT ON ambiguous_name
WHEN EXISTS (SELECT 1 FROM name WHERE key = NEW.key)
BEGIN
  SELECT RAISE(ABORT, 'ambiguous_name: is the name of one ingredient');
END;

-- One row an ingredient, family of sources and basis, on the 0-5 scale in steps of 0.5.
CREATE TABLE rating (
  ingredient_id TEXT NOT NULL REFERENCES ingredient (id),
  family        TEXT NOT NULL CHECK (family <> ''),
  basis         TEXT NOT NULL CHECK (basis IN ('human', 'rabbit', 'rabbit_secondhand', 'list')),
  low           REAL CHECK (low BETWEEN 0 AND 5 AND low * 2 = round(low * 2)),
  high          REAL CHECK (high BETWEEN 0 AND 5 AND high * 2 = round(high * 2)),
  value         REAL CHECK (value BETWEEN low AND high),
  finding       TEXT CHECK (finding IN ('positive', 'negative')),
  irritancy     REAL CHECK (irritancy BETWEEN 0 AND 5),
  model         TEXT,
  dose          TEXT,
  vehicle       TEXT,
  source_id     TEXT NOT NULL REFERENCES source (id),
  note          TEXT,
  PRIMARY KEY (ingredient_id, family, basis),
  CHECK ((low IS NULL) = (high IS NULL)),
  CHECK (low IS NULL OR low <= high),
  CHECK (value IS NULL OR low IS NOT NULL),
  CHECK (low IS NOT NULL OR finding IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Further sources of the same family that say the same as a rating's own source.
CREATE TABLE rating_also (
  ingredient_id TEXT NOT NULL,
  family        TEXT NOT NULL,
  basis         TEXT NOT NULL,
  position      INTEGER NOT NULL CHECK (position >= 0),
  source_id     TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (ingredient_id, family, basis, position),
  FOREIGN KEY (ingredient_id, family, basis) REFERENCES rating (ingredient_id, family, basis)
) STRICT, WITHOUT ROWID;

CREATE TABLE dataset (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  version TEXT NOT NULL CHECK (version <> ''),
  date    TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
