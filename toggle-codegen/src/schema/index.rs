//! Where each definition stands: one pass over the tokens, nothing parsed but `schema` blocks.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::cursor::{Cursor, Lexeme};
use super::definition::Parsed;
use super::{DirectiveDefinition, TypeDefinition, TypeKind};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{OperationKind, parse_type_system};
use crate::source::{Source, Span};

/// What a definition begins with, `extend` and `schema` aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    Type(TypeKind),
    Directive,
}

/// One definition or extension in its source.
#[derive(Debug)]
pub(super) struct Slice {
    pub(super) source: Arc<Source>,
    pub(super) keyword: Keyword,
    pub(super) extension: bool,
    pub(super) built_in: bool,
    pub(super) description: Option<Span>,
    /// Of the name alone.
    pub(super) name: Span,
    /// The names after `implements`.
    pub(super) interfaces: Vec<Span>,
    /// From the keyword (after `extend`) to the end.
    pub(super) span: Span,
}

/// All that stands under one type name.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// More than one is a mistake, told when the type is asked for.
    pub(super) definitions: Vec<Slice>,
    pub(super) extensions: Vec<Slice>,
    pub(super) parsed: OnceLock<Parsed<TypeDefinition>>,
}

/// All that stands under one directive name.
#[derive(Debug, Default)]
pub(super) struct DirectiveEntry {
    pub(super) definitions: Vec<Slice>,
    pub(super) parsed: OnceLock<Parsed<DirectiveDefinition>>,
}

/// What the `schema` blocks say.
#[derive(Debug, Default)]
pub(super) struct Roots {
    /// The `schema` definition, where there is one.
    pub(super) definition: Option<(Arc<Source>, Span)>,
    pub(super) operations: BTreeMap<OperationKind, Root>,
    /// Whether it links to the specification of federation: then it is a part of a larger schema,
    /// and may extend what other parts define.
    federated: bool,
    /// What is told twice. No document can be checked then.
    problems: Vec<Diagnostic>,
}

/// A root type as a `schema` block names it.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) name: String,
    pub(super) source: Arc<Source>,
    pub(super) span: Span,
}

#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) types: BTreeMap<String, Entry>,
    pub(super) directives: BTreeMap<String, DirectiveEntry>,
    pub(super) roots: Roots,
}

impl Entry {
    pub(super) fn known_problems(&self) -> Option<&[Diagnostic]> {
        self.parsed.get().map(|parsed| parsed.problems.as_slice())
    }
}

impl DirectiveEntry {
    pub(super) fn known_problems(&self) -> Option<&[Diagnostic]> {
        self.parsed.get().map(|parsed| parsed.problems.as_slice())
    }
}

impl Index {
    /// Indexes `sources`, of which the first is the built-in one.
    pub(super) fn read(sources: &[Arc<Source>]) -> Result<Self, Diagnostics> {
        let mut index = Self::default();
        let mut problems = Diagnostics::new();
        for (position, source) in sources.iter().enumerate() {
            if let Err(problem) = index.add(source, position == 0) {
                // The whole is read only now that there is something to tell of it: every mistake.
                match parse_type_system(source) {
                    Err(all) => problems.extend(all),
                    Ok(_) => problems.push(problem),
                }
            }
        }
        if problems.is_empty() {
            problems.extend(std::mem::take(&mut index.roots.problems));
        }
        if index.roots.federated {
            index.define_what_is_extended();
        }
        problems.into_result(index)
    }

    /// An extension of what another part defines is all that is known of it here.
    fn define_what_is_extended(&mut self) {
        for entry in self.types.values_mut() {
            if entry.definitions.is_empty() && !entry.extensions.is_empty() {
                entry.definitions.push(entry.extensions.remove(0));
            }
        }
    }

    fn add(&mut self, source: &Arc<Source>, built_in: bool) -> Result<(), Diagnostic> {
        let mut cursor = Cursor::new(source);
        while let Some(first) = cursor.peek()? {
            let description = first.is_string().then_some(first.span);
            if description.is_some() {
                cursor.next()?;
            }
            self.definition(&mut cursor, description, built_in)?;
        }
        Ok(())
    }

    fn definition(
        &mut self,
        cursor: &mut Cursor<'_>,
        description: Option<Span>,
        built_in: bool,
    ) -> Result<(), Diagnostic> {
        let extend = cursor.eat("extend")?;
        if let (Some(extend), Some(span)) = (extend, description) {
            return Err(Diagnostic::error(
                Code::SchemaSyntax,
                "an extension takes no description",
                cursor.source(),
                span,
                "not expected here",
            )
            .related(cursor.source(), extend.span, "the extension")
            .help("describe the definition that it extends"));
        }
        let keyword = cursor.next()?;
        let kind = match keyword.map(|keyword| keyword.text) {
            Some("schema") => return self.roots.block(cursor, extend.is_some()),
            Some("directive") if extend.is_none() => Keyword::Directive,
            Some("scalar") => Keyword::Type(TypeKind::Scalar),
            Some("type") => Keyword::Type(TypeKind::Object),
            Some("interface") => Keyword::Type(TypeKind::Interface),
            Some("union") => Keyword::Type(TypeKind::Union),
            Some("enum") => Keyword::Type(TypeKind::Enum),
            Some("input") => Keyword::Type(TypeKind::InputObject),
            _ => return Err(not_a_definition(cursor, keyword)),
        };
        let start = keyword.map_or(0, |keyword| keyword.span.start);
        let header = match kind {
            Keyword::Directive => directive_header(cursor)?,
            Keyword::Type(kind) => type_header(cursor, kind)?,
        };
        self.insert(
            header.name.text,
            Slice {
                source: cursor.source().clone(),
                keyword: kind,
                extension: extend.is_some(),
                built_in,
                description,
                name: header.name.span,
                interfaces: header.interfaces,
                span: Span::new(start, cursor.position()),
            },
        );
        Ok(())
    }

    fn insert(&mut self, name: &str, slice: Slice) {
        let (definitions, extensions) = match slice.keyword {
            Keyword::Directive => {
                let entry = self.directives.entry(name.to_owned()).or_default();
                (&mut entry.definitions, None)
            }
            Keyword::Type(_) => {
                let entry = self.types.entry(name.to_owned()).or_default();
                (&mut entry.definitions, Some(&mut entry.extensions))
            }
        };
        match extensions {
            Some(extensions) if slice.extension => extensions.push(slice),
            // A schema may declare what is built in, but not make something else of it.
            _ if definitions
                .iter()
                .any(|known| known.built_in && known.keyword != slice.keyword) => {}
            _ => {
                definitions.retain(|known| !known.built_in);
                definitions.push(slice);
            }
        }
    }
}

struct Header<'a> {
    name: Lexeme<'a>,
    interfaces: Vec<Span>,
}

/// Reads over `@name(…) repeatable on A | B`.
fn directive_header<'a>(cursor: &mut Cursor<'a>) -> Result<Header<'a>, Diagnostic> {
    cursor.expect("@")?;
    let name = cursor.name("the directive's name")?;
    cursor.skip_group("(")?;
    cursor.eat("repeatable")?;
    cursor.expect("on")?;
    names(
        cursor,
        "|",
        "a place where the directive may stand, such as `FIELD`",
    )?;
    Ok(Header {
        name,
        interfaces: Vec::new(),
    })
}

/// Reads over `Name implements A & B @directives { … }`, or `= A | B`.
fn type_header<'a>(cursor: &mut Cursor<'a>, kind: TypeKind) -> Result<Header<'a>, Diagnostic> {
    let name = cursor.name("the type's name")?;
    let mut interfaces = Vec::new();
    let implements = matches!(kind, TypeKind::Object | TypeKind::Interface);
    if implements && cursor.eat("implements")?.is_some() {
        interfaces = names(cursor, "&", "the name of an interface")?;
    }
    skip_directives(cursor)?;
    match kind {
        TypeKind::Scalar => {}
        TypeKind::Union => {
            if cursor.eat("=")?.is_some() {
                names(cursor, "|", "the name of a member type")?;
            }
        }
        _ => cursor.skip_group("{")?,
    }
    Ok(Header { name, interfaces })
}

/// Names with `separator` between them and, if one likes, before the first.
fn names(cursor: &mut Cursor<'_>, separator: &str, what: &str) -> Result<Vec<Span>, Diagnostic> {
    cursor.eat(separator)?;
    let mut spans = vec![cursor.name(what)?.span];
    while cursor.eat(separator)?.is_some() {
        spans.push(cursor.name(what)?.span);
    }
    Ok(spans)
}

fn skip_directives(cursor: &mut Cursor<'_>) -> Result<(), Diagnostic> {
    while cursor.eat("@")?.is_some() {
        cursor.name("the directive's name")?;
        cursor.skip_group("(")?;
    }
    Ok(())
}

impl Roots {
    /// Reads a `schema` block: its root types. Its directives say nothing about types.
    fn block(&mut self, cursor: &mut Cursor<'_>, extension: bool) -> Result<(), Diagnostic> {
        let keyword = Span::new(
            cursor.position().saturating_sub("schema".len()),
            cursor.position(),
        );
        let source = cursor.source().clone();
        let is_second = !extension && self.definition.is_some();
        if !extension {
            if let Some((first_source, first)) = &self.definition {
                let problem = Diagnostic::error(
                    Code::DuplicateSchema,
                    "there are two `schema` definitions, and a schema has one",
                    &source,
                    keyword,
                    "the second",
                );
                self.problems.push(
                    problem
                        .related(first_source, *first, "the first")
                        .help("write `extend schema` to add to the first"),
                );
            }
            self.definition.get_or_insert((source.clone(), keyword));
        }
        let directives = cursor.position();
        skip_directives(cursor)?;
        let applied = source.slice(Span::new(directives, cursor.position()));
        self.federated |= applied.contains("/federation/v");
        if cursor.eat("{")?.is_none() {
            if extension && cursor.position() > directives {
                return Ok(());
            }
            return Err(cursor.unexpected("`{` and the root types"));
        }
        let told = self.problems.len();
        self.operation(cursor)?;
        while cursor.eat("}")?.is_none() {
            self.operation(cursor)?;
        }
        if is_second {
            // That the second definition names root types again is a consequence.
            self.problems.truncate(told);
        }
        Ok(())
    }

    fn operation(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Diagnostic> {
        let expected = "`query`, `mutation` or `subscription`";
        let word = cursor.name(expected)?;
        let kind = match word.text {
            "query" => OperationKind::Query,
            "mutation" => OperationKind::Mutation,
            "subscription" => OperationKind::Subscription,
            other => {
                return Err(Diagnostic::error(
                    Code::SchemaSyntax,
                    format!("`{other}` is no kind of operation: expected {expected}"),
                    cursor.source(),
                    word.span,
                    "not a kind of operation",
                ));
            }
        };
        cursor.expect(":")?;
        let name = cursor.name("the name of the root type")?;
        if let Some(first) = self.operations.get(&kind) {
            let problem = Diagnostic::error(
                Code::DuplicateRootType,
                format!("`{}` is given two root types, and it has one", word.text),
                cursor.source(),
                word.span,
                "the second",
            );
            self.problems.push(
                problem
                    .related(&first.source, first.span, "the first")
                    .help("delete one of the two"),
            );
            return Ok(());
        }
        let (source, span) = (cursor.source().clone(), name.span);
        self.operations.insert(
            kind,
            Root {
                name: name.text.to_owned(),
                source,
                span,
            },
        );
        Ok(())
    }
}

fn not_a_definition(cursor: &Cursor<'_>, found: Option<Lexeme<'_>>) -> Diagnostic {
    let Some(found) = found else {
        return cursor.unexpected_at(None, "a definition");
    };
    let executable = matches!(
        found.text,
        "query" | "mutation" | "subscription" | "fragment" | "{"
    );
    if !executable {
        return cursor.unexpected_at(Some(found), "a definition").help(
            "a definition begins with `type`, `interface`, `union`, `enum`, `input`, `scalar`, \
             `directive`, `schema` or `extend`",
        );
    }
    Diagnostic::error(
        Code::SchemaSyntax,
        format!(
            "`{}` begins an operation or a fragment, and this is a schema",
            found.text
        ),
        cursor.source(),
        found.span,
        "expected a type definition",
    )
    .help("move it to a document of its own")
}
