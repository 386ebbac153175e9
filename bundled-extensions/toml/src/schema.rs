//! What is known of the keys of files with well-known names. The words are ours; what the keys mean is told by the tools' own manuals,
//! <https://doc.rust-lang.org/cargo/reference/manifest.html> and <https://packaging.python.org/en/latest/specifications/pyproject-toml/>.

/// A key that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The path, keys divided by dots; `*` is any key.
    pub path: &'static str,
    /// The kind of value, or all values divided by `|`.
    pub value: &'static str,
    /// What it is for.
    pub help: &'static str,
}

/// The keys that a kind of file knows.
pub struct Schema {
    keys: Vec<Known>,
}

impl Schema {
    /// The schema for a file, by its name.
    pub fn of(path: &str) -> Option<Schema> {
        let text = match path.rsplit('/').next()? {
            "Cargo.toml" => include_str!("schema/cargo.txt"),
            "pyproject.toml" => include_str!("schema/pyproject.txt"),
            _ => return None,
        };
        let key = |line: &'static str| {
            let mut fields = line.splitn(3, " : ");
            Some(Known { path: fields.next()?, value: fields.next()?, help: fields.next()? })
        };
        Some(Schema { keys: text.lines().filter_map(key).collect() })
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
    /// The values it can have, as they are written; none where there are too many to tell.
    pub fn values(&self) -> Vec<&'static str> {
        match self.value {
            "boolean" => vec!["true", "false"],
            value if value.starts_with('"') => value.split('|').collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it is a table, so that a header can open it.
    pub fn is_table(&self) -> bool {
        matches!(self.value, "table" | "tables")
    }
}
