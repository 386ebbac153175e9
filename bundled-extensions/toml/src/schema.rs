//! What is known of the keys of files with well-known names. The words are ours; what the keys mean is told by the tools' own manuals,
//! <https://doc.rust-lang.org/cargo/reference/manifest.html> and <https://packaging.python.org/en/latest/specifications/pyproject-toml/>.

/// A key that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The path, keys divided by dots; `*` is any key.
    pub path: &'static str,
    /// The kinds of value it may have and single values in quotes, divided by `|`.
    pub value: &'static str,
    /// What it is for.
    pub help: &'static str,
}

/// The keys that a kind of file knows.
pub struct Schema {
    keys: Vec<Known>,
    inherits: bool,
}

impl Schema {
    /// The schema for a file, by its name.
    pub fn of(path: &str) -> Option<Schema> {
        let name = path.rsplit('/').next()?;
        let text = match name {
            "Cargo.toml" => include_str!("schema/cargo.txt"),
            "pyproject.toml" => include_str!("schema/pyproject.txt"),
            _ => return None,
        };
        let key = |line: &'static str| {
            let mut fields = line.splitn(3, " : ");
            Some(Known { path: fields.next()?, value: fields.next()?, help: fields.next()? })
        };
        Some(Schema { keys: text.lines().filter_map(key).collect(), inherits: name == "Cargo.toml" })
    }

    /// Whether any value may be taken over from another file by `{ workspace = true }`.
    pub fn inherits(&self) -> bool {
        self.inherits
    }

    /// What is known of a path.
    pub fn key(&self, path: &[String]) -> Option<&Known> {
        let exact = self.keys.iter().find(|known| fits(known.path, path, false));
        exact.or_else(|| self.keys.iter().find(|known| fits(known.path, path, true)))
    }

    /// The keys in a table, each with its own name.
    pub fn children<'a>(&'a self, path: &'a [String]) -> impl Iterator<Item = (&'static str, &'a Known)> {
        self.keys.iter().filter_map(move |known| {
            let (parent, name) = known.path.rsplit_once('.').unwrap_or(("", known.path));
            (name != "*" && fits(parent, path, true)).then_some((name, known))
        })
    }
}

fn fits(pattern: &str, path: &[String], any: bool) -> bool {
    let mut names = pattern.split('.').filter(|name| !name.is_empty());
    path.iter().all(|key| names.next().is_some_and(|name| name == key || (any && name == "*"))) && names.next().is_none()
}

impl Known {
    /// The kinds of value, and the single values, one by one.
    pub fn alternatives(&self) -> impl Iterator<Item = &'static str> {
        self.value.split('|')
    }

    /// The values it can have, as they are written; none where there are too many to tell.
    pub fn values(&self) -> Vec<&'static str> {
        let written = |alternative: &'static str| match alternative {
            "boolean" => vec!["true", "false"],
            word if word.starts_with('"') => vec![word],
            _ => Vec::new(),
        };
        self.alternatives().flat_map(written).collect()
    }

    /// The kinds in words for people, such as `a boolean or an array`.
    pub fn kinds(&self) -> String {
        let word = |alternative: &'static str| match alternative {
            "string" => "a string",
            "boolean" => "a boolean",
            "number" => "a number",
            "array" => "an array",
            "table" => "a table",
            "tables" => "an array of tables",
            "version" => "a version or a table",
            word => word,
        };
        let words: Vec<&str> = self.alternatives().map(word).collect();
        match words.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, others)) => format!("{} or {last}", others.join(", ")),
            None => String::new(),
        }
    }

    /// Whether it is a table, so that a header can open it.
    pub fn is_table(&self) -> bool {
        matches!(self.value, "table" | "tables")
    }
}
