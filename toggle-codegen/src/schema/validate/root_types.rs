//! [3.3.1 Root Operation Types](https://spec.graphql.org/September2025/#sec-Root-Operation-Types):
//! there is one for queries, each is an object, and no two are the same. That each is named once,
//! and that there is one `schema` definition, is asked already when a schema is indexed, since
//! without it no document can be checked.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Problems;
use super::type_system::{NamedType, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::TypeKind;
use crate::source::{Source, Span};

/// A root type where it is named: in a `schema` block, or by the name it is defined with.
struct Root<'a> {
    kind: &'a str,
    name: &'a str,
    source: &'a Arc<Source>,
    span: Span,
}

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    let roots = roots(system);
    if !roots.contains_key("query") && !system.links.federated {
        problems.push(missing(system));
    }
    let mut used: BTreeMap<&str, &Root<'_>> = BTreeMap::new();
    for root in KINDS.map(|kind| roots.get(kind)) {
        let Some(root) = root else { continue };
        let Some(named) = system.types.get(root.name) else {
            continue;
        };
        if named.kind != TypeKind::Object {
            problems.push(not_an_object(root, named));
        } else if let Some(first) = used.get(root.name) {
            problems.push(shared(first, root));
        } else {
            used.insert(root.name, root);
        }
    }
}

const KINDS: [&str; 3] = ["query", "mutation", "subscription"];

/// What the root type is called where no `schema` definition says it.
fn usual_name(kind: &str) -> &'static str {
    match kind {
        "mutation" => "Mutation",
        "subscription" => "Subscription",
        _ => "Query",
    }
}

/// The root types by the kind of operation.
fn roots<'a>(system: &TypeSystem<'a>) -> BTreeMap<&'a str, Root<'a>> {
    let mut roots = BTreeMap::new();
    for part in &system.schema_parts {
        for root in &part.definition.root_operation_types {
            roots.entry(root.kind.text.as_str()).or_insert(Root {
                kind: &root.kind.text,
                name: &root.ty.text,
                source: part.source,
                span: root.ty.span,
            });
        }
    }
    if system.schema_parts.iter().any(|part| !part.extension) {
        return roots;
    }
    for kind in KINDS {
        let name = usual_name(kind);
        let place = system.types.get(name).and_then(NamedType::place);
        if let Some((source, span)) = place {
            roots.entry(kind).or_insert(Root {
                kind,
                name,
                source,
                span,
            });
        }
    }
    roots
}

/// Told at the `schema` definition where there is one, else at the first type, else at the start.
fn missing(system: &TypeSystem<'_>) -> Diagnostic {
    let code = Code::MissingQueryType;
    let block = system.schema_parts.iter().find(|part| !part.extension);
    if let Some(block) = block {
        let message = "the schema has no root type for queries: expected `query` in the `schema` \
                       definition";
        let (span, label) = (block.definition.keyword, "names no `query`");
        return Diagnostic::error(code, message, block.source, span, label)
            .help("write `query: Name` with the object that queries begin with");
    }
    let message = "the schema has no root type for queries: expected a type called `Query`";
    let problem = match (system.type_parts.first(), system.first_source) {
        (Some(first), _) => {
            let span = first.definition.name.span;
            let label = "this is the first type, and none is called `Query`";
            Diagnostic::error(code, message, first.source, span, label)
        }
        (None, Some(source)) => {
            let label = "no type is defined";
            Diagnostic::error(code, message, source, Span::new(0, 0), label)
        }
        (None, None) => Diagnostic::unplaced(code, message),
    };
    let objects = system
        .own_types()
        .filter(|named| named.kind == TypeKind::Object);
    let near = system.near("Query", objects.map(|named| named.name));
    problem.help(match near.first() {
        Some(near) => format!("rename `{near}` to `Query`, or write `schema {{ query: {near} }}`"),
        None => "call the type `Query`, or write `schema { query: Name }`".to_owned(),
    })
}

fn not_an_object(root: &Root<'_>, named: &NamedType<'_>) -> Diagnostic {
    let message = format!(
        "the root type for each {} is `{}`, {}: expected an object",
        root.kind,
        root.name,
        named.kind.described()
    );
    let label = format!("is {}", named.kind.described());
    let problem = Diagnostic::error(Code::WrongRootType, message, root.source, root.span, label)
        .help(format!(
            "name an object in `schema {{ {}: … }}`, or define `{}` by `type`",
            root.kind, root.name
        ));
    match named.place() {
        Some((_, span)) if span != root.span => named.defined_at(problem),
        _ => problem,
    }
}

fn shared(first: &Root<'_>, second: &Root<'_>) -> Diagnostic {
    let message = format!(
        "`{}` is the root type for each {} and each {}: expected an object for each",
        second.name, first.kind, second.kind
    );
    Diagnostic::error(
        Code::SharedRootType,
        message,
        second.source,
        second.span,
        format!("also for each {}", second.kind),
    )
    .related(first.source, first.span, format!("for each {}", first.kind))
    .help(format!(
        "define an object of its own for each {kind}, such as `type {}`, or leave `{kind}` out",
        usual_name(second.kind),
        kind = second.kind
    ))
}
