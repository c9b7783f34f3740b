//! The operations of many documents as they are sent: what a server is told that accepts no others.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::OperationKind;
use crate::document::ast::{Definition, OperationDefinition};
use crate::input::Options;
use crate::lower::{Form, lower};
use crate::source::{Source, Span};

/// An operation as a generated request sends it: the constants of its `Definition`.
#[derive(Debug, Clone)]
pub struct SentOperation {
    name: Option<String>,
    kind: OperationKind,
    document: String,
    sha256: String,
    source: Arc<Source>,
    /// The name, or where an anonymous operation begins.
    span: Span,
}

impl SentOperation {
    /// The operation's name; `None` for an anonymous one.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Query, mutation or subscription.
    pub fn kind(&self) -> OperationKind {
        self.kind
    }

    /// What is sent: this operation and the fragments it reaches, on one line.
    pub fn document(&self) -> &str {
        &self.document
    }

    /// SHA-256 of the document, in lower-case hex.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

/// The operations of any number of documents, whatever order they are added in.
///
/// ```
/// use toggle_codegen::{Document, Manifest, Schema, check};
///
/// let schema = Schema::parse("type Query { balance: Int }")?;
/// let document = Document::parse("b.graphql", "query Balance {\n  balance # in pence\n}")?;
/// let mut manifest = Manifest::default();
/// manifest.add(&check(&schema, &document)?);
/// let operations = manifest.named()?;
/// assert_eq!(operations[0].document(), "query Balance{balance}");
/// # Ok::<(), toggle_codegen::Diagnostics>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Manifest {
    operations: Vec<SentOperation>,
}

impl Manifest {
    /// Adds the operations of a document.
    pub fn add(&mut self, checked: &Checked<'_>) {
        let module = lower(checked, &Options::default(), &Form::Module);
        let written = checked.document.definitions.iter();
        let written = written.filter_map(|definition| match definition {
            Definition::Operation(operation) => Some(operation),
            _ => None,
        });
        let operations = module.operations.into_iter().zip(written);
        self.operations
            .extend(operations.map(|(operation, written)| {
                let (source, span) = checked.document.source.true_place(place(written));
                SentOperation {
                    name: operation.name,
                    kind: operation.kind,
                    document: operation.document,
                    sha256: operation.sha256,
                    source,
                    span,
                }
            }));
    }

    /// Every operation under a name of its own, in the order of the names. One that stands in two
    /// documents in the same words is one operation.
    ///
    /// # Errors
    ///
    /// Every operation without a name, and every name that two operations share.
    pub fn named(self) -> Result<Vec<SentOperation>, Diagnostics> {
        let mut problems = Diagnostics::new();
        let mut named: BTreeMap<String, SentOperation> = BTreeMap::new();
        for operation in self.in_order() {
            let Some(name) = operation.name.clone() else {
                problems.push(nameless(&operation));
                continue;
            };
            match named.get(&name) {
                None => drop(named.insert(name, operation)),
                Some(first) if first.sha256 == operation.sha256 => {}
                Some(first) => problems.push(shared(&name, first, &operation)),
            }
        }
        problems.into_result(named.into_values().collect())
    }

    /// Every document by its SHA-256, in the order of these.
    pub fn by_sha256(self) -> BTreeMap<String, String> {
        let operations = self.operations.into_iter();
        operations
            .map(|operation| (operation.sha256, operation.document))
            .collect()
    }

    /// By file and place: which of two operations is the first depends on nothing else.
    fn in_order(mut self) -> Vec<SentOperation> {
        self.operations.sort_by(|one, other| {
            let key = |operation: &SentOperation| operation.span.start;
            (one.source.name(), key(one)).cmp(&(other.source.name(), key(other)))
        });
        self.operations
    }
}

fn place(operation: &OperationDefinition) -> Span {
    operation
        .name
        .as_ref()
        .map_or(operation.keyword, |name| name.span)
}

fn nameless(operation: &SentOperation) -> Diagnostic {
    Diagnostic::error(
        Code::LoneAnonymous,
        "found an operation without a name, and this manifest lists operations by their names",
        &operation.source,
        operation.span,
        "has no name",
    )
    .help(format!(
        "give it one: `{} BalanceOfCard`; only with a form that lists documents by their hash may it stay without",
        operation.kind
    ))
}

fn shared(name: &str, first: &SentOperation, again: &SentOperation) -> Diagnostic {
    Diagnostic::error(
        Code::DuplicateOperation,
        format!("two different operations are called `{name}`: each needs its own name"),
        &again.source,
        again.span,
        "the same name again",
    )
    .related(&first.source, first.span, "first used here")
    .help("rename one of the two, or delete it")
}

#[cfg(test)]
mod tests {
    use super::Manifest;
    use crate::check::check;
    use crate::diagnostic::Diagnostic;
    use crate::document::Document;
    use crate::schema::Schema;

    fn manifest(documents: &[(&str, &str)]) -> Manifest {
        let schema = Schema::parse("type Query { a: Int b: Int }").unwrap();
        let mut manifest = Manifest::default();
        for (name, text) in documents {
            let document = Document::parse(name, text).unwrap();
            manifest.add(&check(&schema, &document).unwrap());
        }
        manifest
    }

    #[test]
    fn the_order_of_the_documents_is_of_no_account() {
        let (one, two) = (
            ("x", "query Z { a } query A { b }"),
            ("y", "query M { a b }"),
        );
        let listed = |documents: [(&str, &str); 2]| {
            let operations = manifest(&documents).named().unwrap();
            let names = operations.iter().map(|operation| operation.name.clone());
            names.collect::<Option<Vec<_>>>().unwrap()
        };
        assert_eq!(listed([one, two]), ["A", "M", "Z"]);
        assert_eq!(listed([two, one]), ["A", "M", "Z"]);
    }

    #[test]
    fn the_same_words_twice_are_one_operation() {
        let twice = [("x", "query Q { a }"), ("y", "# again\nquery Q {\n  a\n}")];
        assert_eq!(manifest(&twice).named().unwrap().len(), 1);
        assert_eq!(manifest(&twice).by_sha256().len(), 1);
    }

    #[test]
    fn every_name_in_the_way_is_told_with_both_places() {
        let documents = [
            ("y", "query Q { b }"),
            ("x", "query Q { a }"),
            ("z", "{ a b }"),
        ];
        let problems = manifest(&documents).named().unwrap_err();
        let messages: Vec<_> = problems.iter().map(Diagnostic::message).collect();
        assert_eq!(
            messages,
            [
                "two different operations are called `Q`: each needs its own name",
                "found an operation without a name, and this manifest lists operations by their names"
            ]
        );
        let first = problems.iter().next().unwrap();
        let places = first.primary().into_iter().chain(first.related_places());
        let files: Vec<_> = places.map(|label| label.source.name().to_owned()).collect();
        assert_eq!(files, ["y", "x"]);
        assert_eq!(manifest(&documents).by_sha256().len(), 3);
    }
}
