//! 5.3.3 Leaf Field Selections: a scalar or enum is selected as it is; of an object, interface or
//! union one says which fields.

use super::super::typed::{FieldNode, Typed};
use super::super::words::defined_at;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{FieldDefinition, InputValueDefinition, Schema, TypeDefinition, TypeRef};

/// So many fields show what is meant.
const EXAMPLES: usize = 3;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.fields {
        let (Some(parent), Some(definition), Some(named)) =
            (node.parent, node.definition, node.named)
        else {
            continue;
        };
        match &node.set {
            Some(_) if named.is_leaf() => {
                problems.push(unexpected(typed, node, parent, definition, named));
            }
            None if named.is_composite() => {
                problems.push(missing(typed, node, parent, definition, named));
            }
            _ => {}
        }
    }
}

fn unexpected(
    typed: &Typed<'_>,
    node: &FieldNode<'_>,
    parent: &TypeDefinition,
    definition: &FieldDefinition,
    named: &TypeDefinition,
) -> Diagnostic {
    let span = node
        .field
        .selection_set
        .as_ref()
        .map_or(node.field.span, |set| set.span);
    let message = format!(
        "`{}.{}` is of type `{}`, {} without fields: expected no `{{ … }}`",
        parent.name,
        definition.name,
        definition.ty,
        named.kind.described()
    );
    let problem = Diagnostic::error(
        Code::UnexpectedSelection,
        message,
        typed.source,
        span,
        "has no fields",
    );
    defined_at(problem, &definition.location, "the field is defined here")
        .help(format!("write `{}` alone", node.field.name.text))
}

fn missing(
    typed: &Typed<'_>,
    node: &FieldNode<'_>,
    parent: &TypeDefinition,
    definition: &FieldDefinition,
    named: &TypeDefinition,
) -> Diagnostic {
    let message = format!(
        "`{}.{}` is of type `{}`, {}: expected the fields that are wanted of it",
        parent.name,
        definition.name,
        definition.ty,
        named.kind.described()
    );
    let span = node.field.name.span;
    let problem = Diagnostic::error(
        Code::MissingSelection,
        message,
        typed.source,
        span,
        "lacks `{ … }`",
    );
    let example = example(typed.schema, named);
    defined_at(problem, &definition.location, "the field is defined here").help(format!(
        "select fields of it, such as `{} {{ {example} }}`",
        node.field.name.text
    ))
}

/// A few fields of `named` that can be selected without more: leaves, else something deeper.
fn example(schema: &Schema, named: &TypeDefinition) -> String {
    let free = |field: &&FieldDefinition| {
        !field
            .arguments
            .iter()
            .any(InputValueDefinition::is_required)
    };
    let is_leaf = |field: &&FieldDefinition| {
        schema
            .type_named(field.ty.inner_name())
            .is_some_and(TypeDefinition::is_leaf)
    };
    let fields = || named.fields.iter().filter(free);
    let leaves: Vec<&str> = fields()
        .filter(is_leaf)
        .map(|field| field.name.as_str())
        .take(EXAMPLES)
        .collect();
    let composite = fields().find(|field| !is_leaf(field));
    // Of a page, its items are wanted.
    let is_list = |field: &&FieldDefinition| matches!(field.ty.nullable(), TypeRef::List(_));
    if let Some(items) = composite.filter(is_list) {
        return format!("{} {{ … }}", items.name);
    }
    match (leaves.is_empty(), composite) {
        (false, None) => leaves.join(" "),
        (false, Some(_)) => format!("{} …", leaves.join(" ")),
        (true, Some(field)) => format!("{} {{ … }}", field.name),
        (true, None) => match schema.possible_types(named).first() {
            Some(member) => format!("__typename ... on {member} {{ … }}"),
            None => "__typename".to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

    #[test]
    fn leaves_alone_and_composites_with_fields() {
        accepts("{ count card { history status issuedAt } }");
        accepts("{ any { __typename } cards(limit: 1) { data { id } } }");
    }

    #[test]
    fn a_leaf_has_no_fields() {
        reports(
            "{ card { balance { pence } } }",
            &["1:18 `Card.balance` is of type `Int`, a scalar without fields: expected no `{ … }`"],
        );
        reports(
            "{ card { status { name } } }",
            &[
                "1:17 `Card.status` is of type `Status`, an enum without fields: expected no `{ … }`",
            ],
        );
        helps("{ card { b: balance { pence } } }", "write `balance` alone");
    }

    #[test]
    fn a_composite_needs_fields() {
        reports(
            "{ cards(limit: 1) }",
            &[
                "1:3 `Query.cards` is of type `CardPage`, an object: expected the fields that are \
             wanted of it",
            ],
        );
        helps(
            "{ cards(limit: 1) }",
            "select fields of it, such as `cards { data { … } }`",
        );
        helps(
            "{ a: card { holder } }",
            "select fields of it, such as `holder { __typename ... on Company { … } }`",
        );
        helps(
            "{ node(id: 1) }",
            "select fields of it, such as `node { id }`",
        );
    }

    #[test]
    fn shows_the_field() {
        relates("{ named }", &["schema:8:3 the field is defined here"]);
    }
}
