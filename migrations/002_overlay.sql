-- What the operator of a service laid over the table: how many rows of each file, and which sources are the operator's.

CREATE TABLE overlay (
  one         INTEGER PRIMARY KEY CHECK (one = 1),
  ingredients INTEGER NOT NULL CHECK (ingredients >= 0),
  aliases     INTEGER NOT NULL CHECK (aliases >= 0),
  ratings     INTEGER NOT NULL CHECK (ratings >= 0),
  sources     INTEGER NOT NULL CHECK (sources >= 0)
) STRICT;

CREATE TABLE operator_source (
  source_id TEXT PRIMARY KEY REFERENCES source (id)
) STRICT, WITHOUT ROWID;
