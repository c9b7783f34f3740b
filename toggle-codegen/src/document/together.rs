//! Files that are given together: each is a document of its own, that finds the fragments of the others.
//!
//! Which files one attribute will name is not known here. So a file meets only those that it needs, and
//! names that stand twice in files that never meet are no mistake.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Document;
use super::ast::{Definition, FragmentDefinition, Selection, SelectionSet};
use super::parse::parse_source;
use crate::diagnostic::Diagnostics;
use crate::source::{Part, Source, Span};

/// Any number of files, each read as a document.
///
/// A fragment that a file spreads and does not define is taken from another one: from the nearest by its
/// folder, where several define it, and from all that are equally near, which is a duplicate then. A fragment that
/// another file spreads is used, and a file of fragments alone is a library.
///
/// ```
/// use toggle_codegen::{Documents, Schema, Source, check};
///
/// let schema = Schema::parse("type Query { balance: Int }")?;
/// let query = Source::new("balance.graphql", "query Balance { ...Parts }");
/// let parts = Source::new("parts.graphql", "fragment Parts on Query { balance }");
/// for (_, document) in Documents::parse(&[query, parts], &[]).into_each() {
///     check(&schema, &document?)?;
/// }
/// # Ok::<(), toggle_codegen::Diagnostics>(())
/// ```
#[derive(Debug)]
pub struct Documents {
    files: Vec<File>,
    /// How many of the files were given; the others are there for their fragments.
    given: usize,
}

#[derive(Debug)]
struct File {
    source: Arc<Source>,
    document: Result<Document, Diagnostics>,
}

/// A fragment, and the file that defines it.
type Found<'a> = (usize, &'a str);

impl Documents {
    /// Reads the files `given`, and those that are `libraries` to them, which are no documents here.
    pub fn parse(given: &[Arc<Source>], libraries: &[Arc<Source>]) -> Self {
        let files = given.iter().chain(libraries).map(|source| File {
            source: Arc::clone(source),
            document: parse_source(Arc::clone(source)),
        });
        Self {
            files: files.collect(),
            given: given.len(),
        }
    }

    /// Each file given, in order, with the document that it is; or all its syntax errors.
    pub fn into_each(self) -> Vec<(Arc<Source>, Result<Document, Diagnostics>)> {
        let found: Vec<BTreeSet<Found<'_>>> = {
            let holders = self.holders();
            let files = 0..self.given;
            files.map(|file| self.needed(file, &holders)).collect()
        };
        let used: BTreeSet<Found<'_>> = found.iter().flatten().copied().collect();
        let files = self.files.iter().zip(&found).enumerate();
        let documents = files.map(|(index, (file, found))| {
            let document = match &file.document {
                Err(problems) => Err(problems.clone()),
                Ok(document) => self.document(index, document, found, &used),
            };
            (Arc::clone(&file.source), document)
        });
        documents.collect()
    }

    /// The files that define each fragment.
    fn holders(&self) -> BTreeMap<&str, Vec<usize>> {
        let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for index in 0..self.files.len() {
            for fragment in self.fragments(index) {
                let files = holders.entry(&fragment.name.text).or_default();
                if files.last() != Some(&index) {
                    files.push(index);
                }
            }
        }
        holders
    }

    /// The fragments of other files that `file` reaches.
    fn needed<'a>(
        &'a self,
        file: usize,
        holders: &BTreeMap<&'a str, Vec<usize>>,
    ) -> BTreeSet<Found<'a>> {
        let mut needed = BTreeSet::new();
        let mut met = BTreeSet::from([file]);
        let (mut open, mut seen) = (Vec::new(), BTreeSet::new());
        for definition in self.definitions(file) {
            spreads(selections(definition), &mut open);
        }
        while let Some(name) = open.pop() {
            let Some(files) = holders.get(name).filter(|_| seen.insert(name)) else {
                continue;
            };
            if files.contains(&file) {
                continue;
            }
            let known: Vec<usize> = files
                .iter()
                .copied()
                .filter(|it| met.contains(it))
                .collect();
            let from = if known.is_empty() {
                self.nearest(file, files)
            } else {
                known
            };
            for other in from {
                met.insert(other);
                needed.insert((other, name));
                let own = self.fragments(other);
                for fragment in own.filter(|fragment| fragment.name.text == name) {
                    spreads(Some(&fragment.selection_set), &mut open);
                }
            }
        }
        needed
    }

    /// Those of `others` that share the most folders with `file`.
    fn nearest(&self, file: usize, others: &[usize]) -> Vec<usize> {
        let name = |index: usize| self.files.get(index).map_or("", |file| file.source.name());
        let shared = |other: usize| {
            let folders = |name| str::split(name, '/');
            let pairs = folders(name(file)).zip(folders(name(other)));
            pairs.take_while(|(one, other)| one == other).count()
        };
        let most = others.iter().map(|other| shared(*other)).max();
        let nearest = others.iter().copied();
        nearest
            .filter(|other| Some(shared(*other)) == most)
            .collect()
    }

    /// The file at `index` with the fragments that it needs, and with those of their files that have a name which is
    /// its own too: in one attribute they would meet.
    fn document(
        &self,
        index: usize,
        alone: &Document,
        needed: &BTreeSet<Found<'_>>,
        used: &BTreeSet<Found<'_>>,
    ) -> Result<Document, Diagnostics> {
        let others: BTreeSet<usize> = needed.iter().map(|(file, _)| *file).collect();
        let files: Vec<usize> = std::iter::once(index).chain(others).collect();
        let mut document = if needed.is_empty() {
            alone.clone()
        } else {
            let sources = files.iter().filter_map(|file| self.files.get(*file));
            let sources: Vec<Arc<Source>> = sources.map(|file| Arc::clone(&file.source)).collect();
            parse_source(Source::joined(&sources))?
        };
        let own: BTreeSet<&str> = self
            .fragments(index)
            .map(|fragment| fragment.name.text.as_str())
            .collect();
        let parts = document.source.parts();
        document.definitions.retain(|definition| {
            let start = definition.span().start;
            let part = parts.partition_point(|part| part.start <= start) - 1;
            match (files.get(part), definition) {
                _ if part == 0 => true,
                (Some(file), Definition::Fragment(fragment)) => {
                    let name = fragment.name.text.as_str();
                    needed.contains(&(*file, name)) || own.contains(name)
                }
                _ => false,
            }
        });
        document.libraries = parts.iter().skip(1).map(Part::span).collect();
        let mut definitions = alone.definitions.iter();
        if definitions.all(|definition| matches!(definition, Definition::Fragment(_))) {
            document.libraries.push(Span::new(0, self.length(index)));
        }
        let own = self.fragments(index);
        let used = own.filter(|fragment| used.contains(&(index, fragment.name.text.as_str())));
        document
            .libraries
            .extend(used.map(|fragment| fragment.span));
        Ok(document)
    }

    fn length(&self, index: usize) -> usize {
        self.files
            .get(index)
            .map_or(0, |file| file.source.text().len())
    }

    fn definitions(&self, index: usize) -> &[Definition] {
        let document = self.files.get(index).map(|file| file.document.as_ref());
        match document {
            Some(Ok(document)) => &document.definitions,
            _ => &[],
        }
    }

    fn fragments(&self, index: usize) -> impl Iterator<Item = &FragmentDefinition> {
        let definitions = self.definitions(index).iter();
        definitions.filter_map(|definition| match definition {
            Definition::Fragment(fragment) => Some(fragment),
            _ => None,
        })
    }
}

fn selections(definition: &Definition) -> Option<&SelectionSet> {
    match definition {
        Definition::Operation(operation) => Some(&operation.selection_set),
        Definition::Fragment(fragment) => Some(&fragment.selection_set),
        Definition::TypeSystem(_) => None,
    }
}

/// The names that are spread anywhere in these selections; the parser bounds how deep they are.
fn spreads<'a>(set: Option<&'a SelectionSet>, names: &mut Vec<&'a str>) {
    for selection in set.iter().flat_map(|set| &set.selections) {
        match selection {
            Selection::Field(field) => spreads(field.selection_set.as_ref(), names),
            Selection::FragmentSpread(spread) => names.push(&spread.name.text),
            Selection::InlineFragment(fragment) => spreads(Some(&fragment.selection_set), names),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Documents;
    use crate::check::check;
    use crate::schema::Schema;
    use crate::source::Source;

    /// `file: message` of each problem, file by file.
    fn told(files: &[(&str, &str)], libraries: &[(&str, &str)]) -> Vec<String> {
        let schema = Schema::parse("type Query { a: Int b: Int q: Query }").unwrap();
        let sources = |files: &[(&str, &str)]| -> Vec<_> {
            let files = files.iter();
            files
                .map(|(name, text)| Source::new(*name, *text))
                .collect()
        };
        let documents = Documents::parse(&sources(files), &sources(libraries));
        let told = documents.into_each().into_iter().flat_map(|(_, document)| {
            let problems = document.and_then(|document| check(&schema, &document).map(drop));
            let problems = problems.err().unwrap_or_default().into_iter();
            problems.map(|problem| {
                let place = problem.primary().unwrap();
                format!("{}: {}", place.source.name(), problem.message())
            })
        });
        told.collect()
    }

    const NOTHING: [&str; 0] = [];

    #[test]
    fn a_fragment_of_another_file_is_found_and_is_used() {
        let parts = (
            "parts",
            "query P { a } fragment F on Query { a ...G } fragment G on Query { b }",
        );
        assert_eq!(told(&[("one", "{ ...F }"), parts], &[]), NOTHING);
        let unused = told(&[("one", "{ a }"), parts], &[]);
        assert_eq!(unused.len(), 2, "{unused:#?}");
        assert_eq!(
            told(&[("one", "{ q { ... { ...F } } }")], &[parts]),
            NOTHING
        );
    }

    #[test]
    fn what_is_wrong_there_is_told_there() {
        let files = [
            ("one", "query Q { ...F }"),
            ("parts", "fragment F on Query { a(x: $x) c }"),
        ];
        let told = told(&files, &[]);
        assert!(
            told.iter().all(|problem| problem.starts_with("parts: ")),
            "{told:#?}"
        );
        assert!(
            told.iter().any(|problem| problem.contains("`$x`")),
            "{told:#?}"
        );
    }

    #[test]
    fn files_that_never_meet_may_use_the_same_names() {
        let (one, two) = (("one", "query Redeem { a }"), ("two", "query Redeem { b }"));
        assert_eq!(told(&[one, two], &[]), NOTHING);
        let parts = "fragment Parts on Query { a }";
        let files = [
            ("cards/read", "query Redeem { ...Parts }"),
            ("cards/parts", parts),
            ("orders/read", "query Redeem { ...Parts }"),
            ("orders/parts", parts),
        ];
        assert_eq!(told(&files, &[]), NOTHING);
    }

    #[test]
    fn files_that_meet_may_not() {
        let parts = "fragment Parts on Query { a }";
        let files = [
            ("one", "query Q { ...Parts }"),
            ("two", parts),
            ("three", parts),
        ];
        let twice = told(&files, &[]);
        assert_eq!(twice.len(), 1, "{twice:#?}");
        let files = [
            (
                "one",
                "query Q { ...F ...Parts } fragment Parts on Query { b }",
            ),
            (
                "two",
                "fragment F on Query { a ...Parts } fragment Parts on Query { a }",
            ),
        ];
        let twice = told(&files, &[]);
        assert_eq!(twice.len(), 1, "{twice:#?}");
    }

    #[test]
    fn a_library_may_hold_more_than_is_used() {
        let parts = "fragment F on Query { a } fragment G on Query { b }";
        assert_eq!(told(&[("one", "{ ...F }"), ("parts", parts)], &[]), NOTHING);
        assert_eq!(told(&[("parts", parts)], &[]), NOTHING);
        let broken = told(
            &[("one", "{ ...F }"), ("parts", "fragment F on Query {")],
            &[],
        );
        assert_eq!(broken.len(), 2, "{broken:#?}");
    }
}
