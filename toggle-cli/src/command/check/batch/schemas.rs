//! The schemas of a batch, each read once as long as few others come between.

use std::sync::Arc;

use toggle_codegen::{Diagnostics, Schema, Source};

/// The cases of one schema come together, or take turns with a few.
const MOST_ENTRIES: usize = 32;

/// However large they are.
const MOST_BYTES: usize = 64 << 20;

type Read = Result<Arc<Schema>, Diagnostics>;

/// The schema of `--schema` and those of the lines.
pub(super) struct Schemas {
    default: Arc<Schema>,
    /// By text; the one used longest ago comes first.
    entries: Vec<(String, Read)>,
}

impl Schemas {
    pub(super) fn new(default: Schema) -> Self {
        Self {
            default: Arc::new(default),
            entries: Vec::new(),
        }
    }

    /// The schema of this text; of `--schema` without one.
    pub(super) fn schema(&mut self, text: Option<&str>) -> Read {
        let Some(text) = text else {
            return Ok(Arc::clone(&self.default));
        };
        let known = self.entries.iter().position(|(known, _)| known == text);
        let entry = if let Some(place) = known {
            self.entries.remove(place)
        } else {
            self.make_room(text.len());
            let schema = Schema::from_sources(vec![Source::new("schema", text)]).map(Arc::new);
            (text.to_owned(), schema)
        };
        let schema = entry.1.clone();
        self.entries.push(entry);
        schema
    }

    /// Lets go of every schema but the default one.
    pub(super) fn forget(&mut self) {
        self.entries.clear();
    }

    fn make_room(&mut self, bytes: usize) {
        let held =
            |entries: &[(String, Read)]| entries.iter().map(|(text, _)| text.len()).sum::<usize>();
        while !self.entries.is_empty()
            && (self.entries.len() >= MOST_ENTRIES || held(&self.entries) + bytes > MOST_BYTES)
        {
            drop(self.entries.remove(0));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use toggle_codegen::Schema;

    use super::{MOST_ENTRIES, Schemas};

    #[test]
    fn a_text_is_read_once_as_long_as_few_come_between() {
        let mut schemas = Schemas::new(Schema::parse("type Query { a: Int }").unwrap());
        let text = |number: usize| format!("type Query {{ a{number}: Int }}");
        let first = schemas.schema(Some(&text(0))).unwrap();
        for number in 1..MOST_ENTRIES {
            schemas.schema(Some(&text(number))).unwrap();
            assert!(Arc::ptr_eq(
                &first,
                &schemas.schema(Some(&text(0))).unwrap()
            ));
        }
        for number in 0..3 * MOST_ENTRIES {
            assert!(schemas.schema(Some(&text(number + 1))).is_ok());
            assert!(schemas.entries.len() <= MOST_ENTRIES);
        }
        assert!(!Arc::ptr_eq(
            &first,
            &schemas.schema(Some(&text(0))).unwrap()
        ));
        assert!(schemas.schema(Some("type")).is_err());
    }
}
