//! Each production of the grammar, with the text that every node covers.

use super::{messages, parse};
use crate::document::ast::{Definition, OperationKind, Selection, Type, ValueKind};

#[test]
fn the_short_form() {
    let document = parse("# note\n{ a }");
    let operation = document.operation();
    assert_eq!(operation.kind, OperationKind::Query);
    assert!(operation.name.is_none() && operation.description.is_none());
    assert_eq!(document.text_of(operation.span), "{ a }");
    assert_eq!(document.text_of(operation.keyword), "{");
    assert_eq!(document.text_of(operation.selection_set.span), "{ a }");
}

#[test]
fn operations_of_each_kind() {
    for kind in [
        OperationKind::Query,
        OperationKind::Mutation,
        OperationKind::Subscription,
    ] {
        let document = parse(&format!("{kind} Name @d {{ a }}"));
        let operation = document.operation();
        assert_eq!(operation.kind, kind);
        assert_eq!(document.text_of(operation.keyword), kind.as_str());
        let name = operation.name.as_ref().unwrap();
        assert_eq!(
            (name.text.as_str(), document.text_of(name.span)),
            ("Name", "Name")
        );
        assert_eq!(document.text_of(operation.directives[0].span), "@d");
        assert_eq!(
            operation.span,
            crate::Span::new(0, document.source.text().len())
        );
    }
    assert!(parse("query { a }").operation().name.is_none());
    assert!(parse("query query { query }").operation().name.is_some());
}

#[test]
fn descriptions() {
    let text = "\"\"\"\n  Two\n   lines.\n\"\"\"\nquery A(\"\\u0041\" $a: Int) { a }";
    let document = parse(text);
    let operation = document.operation();
    let description = operation.description.as_ref().unwrap();
    assert!(description.block);
    assert_eq!(description.value, "Two\n lines.");
    assert_eq!(document.text_of(operation.span), text);
    let variable = &operation.variables[0];
    assert_eq!(variable.description.as_ref().unwrap().value, "A");
    assert_eq!(document.text_of(variable.span), "\"\\u0041\" $a: Int");

    let document = parse("\"d\" fragment F on T { a }");
    assert_eq!(document.fragment().description.as_ref().unwrap().value, "d");
}

#[test]
fn variables() {
    let document = parse("query ($a: [Int!]! = [1] @d(x: {y: 2}), $b: ID $ c: T!) { a }");
    let variables = &document.operation().variables;
    let spans: Vec<&str> = variables
        .iter()
        .map(|it| document.text_of(it.span))
        .collect();
    assert_eq!(
        spans,
        ["$a: [Int!]! = [1] @d(x: {y: 2})", "$b: ID", "$ c: T!"]
    );
    let names: Vec<_> = variables
        .iter()
        .map(|it| (it.name.text.as_str(), document.text_of(it.name.span)))
        .collect();
    assert_eq!(names, [("a", "$a"), ("b", "$b"), ("c", "$ c")]);
    let default = variables[0].default_value.as_ref().unwrap();
    assert_eq!(document.text_of(default.span), "[1]");
    assert_eq!(
        document.text_of(variables[0].directives[0].span),
        "@d(x: {y: 2})"
    );
}

#[test]
fn types() {
    let document = parse("query ($a: [ [Int!] ] !) { a }");
    let Type::NonNull(list, whole) = &document.operation().variables[0].ty else {
        panic!()
    };
    assert_eq!(document.text_of(*whole), "[ [Int!] ] !");
    let Type::List(inner, list) = &**list else {
        panic!()
    };
    assert_eq!(document.text_of(*list), "[ [Int!] ]");
    assert_eq!(document.text_of(inner.span()), "[Int!]");
    assert_eq!(inner.inner_name().text, "Int");
}

#[test]
fn fields() {
    let text = "balance: cardBalance(id: 1, pin: \"2\") @a @b(c: 3) { amount }";
    let document = parse(&format!("{{ {text} next }}"));
    let field = document.field();
    assert_eq!(document.text_of(field.span), text);
    assert_eq!(field.response_key().text, "balance");
    assert_eq!(
        document.text_of(field.alias.as_ref().unwrap().span),
        "balance"
    );
    assert_eq!(document.text_of(field.name.span), "cardBalance");
    let spans: Vec<&str> = field
        .arguments
        .iter()
        .map(|it| document.text_of(it.span))
        .collect();
    assert_eq!(spans, ["id: 1", "pin: \"2\""]);
    let spans: Vec<&str> = field
        .directives
        .iter()
        .map(|it| document.text_of(it.span))
        .collect();
    assert_eq!(spans, ["@a", "@b(c: 3)"]);
    let selection_set = field.selection_set.as_ref().unwrap();
    assert_eq!(document.text_of(selection_set.span), "{ amount }");
    assert_eq!(document.operation().selection_set.selections.len(), 2);
    assert_eq!(
        document.text_of(document.operation().selection_set.selections[1].span()),
        "next"
    );
}

#[test]
fn keywords_are_names() {
    parse("query query($on: type) { on: fragment(true: $on) { null: on } }");
    parse("fragment type on fragment { query mutation subscription on type extend }");
    parse("{ ... on on { on } }");
    parse("{\nquery\n{ a }\nfragment F\n}");
}

#[test]
fn directive_names_cover_their_at() {
    let document = parse("{ a @ include(if: $x) }");
    let directive = &document.field().directives[0];
    assert_eq!(directive.name.text, "include");
    assert_eq!(document.text_of(directive.name.span), "@ include");
}

#[test]
fn fragments() {
    let document = parse("fragment Card on GiftCard @d { id }");
    let fragment = document.fragment();
    assert_eq!(document.text_of(fragment.name.span), "Card");
    assert_eq!(document.text_of(fragment.type_condition.span), "GiftCard");
    assert_eq!(document.text_of(fragment.directives[0].span), "@d");
    assert_eq!(document.text_of(fragment.selection_set.span), "{ id }");
    assert_eq!(
        document.text_of(fragment.span),
        "fragment Card on GiftCard @d { id }"
    );
}

#[test]
fn spreads() {
    let document = parse("{ ... Card @a\n...onCard }");
    let Selection::FragmentSpread(spread) = document.first() else {
        panic!()
    };
    assert_eq!(document.text_of(spread.span), "... Card @a");
    assert_eq!(document.text_of(spread.name.span), "Card");
    assert_eq!(
        document.text_of(document.operation().selection_set.selections[1].span()),
        "...onCard"
    );
}

#[test]
fn inline_fragments() {
    let inline = |text: &str| {
        let document = parse(&format!("{{ {text} }}"));
        let Selection::InlineFragment(inline) = document.first() else {
            panic!("{text}")
        };
        assert_eq!(document.text_of(inline.span), text);
        (
            inline.type_condition.as_ref().map(|it| it.text.clone()),
            inline.directives.len(),
        )
    };
    assert_eq!(
        inline("... on Card @a @b { id }"),
        (Some("Card".to_owned()), 2)
    );
    assert_eq!(inline("... @a { id }"), (None, 1));
    assert_eq!(inline("... { id }"), (None, 0));
}

/// A value and what it is, in short.
fn described(text: &str) -> String {
    let document = parse(&format!("{{ f(a: {text}) }}"));
    let value = document.value();
    assert_eq!(document.text_of(value.span), text);
    format!("{:?}", value.kind)
        .split(['(', ' '])
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn values() {
    let table = [
        ("$a", "Variable"),
        ("$ a", "Variable"),
        ("-12", "Int"),
        ("1e0", "Float"),
        ("\"a\"", "String"),
        ("\"\"\"a\"\"\"", "String"),
        ("true", "Boolean"),
        ("false", "Boolean"),
        ("null", "Null"),
        ("ACTIVE", "Enum"),
        ("on", "Enum"),
        ("[]", "List"),
        ("[1, [$a], {}]", "List"),
        ("{}", "Object"),
        ("{a: {b: $c}, a: 2}", "Object"),
    ];
    for (text, kind) in table {
        assert_eq!(described(text), kind, "{text}");
    }
}

#[test]
fn numbers_keep_their_digits() {
    let kind = |text: &str| match &parse(&format!("{{ f(a: {text}) }}")).value().kind {
        ValueKind::Int(digits) | ValueKind::Float(digits) => digits.clone(),
        other => panic!("no number: {other:?}"),
    };
    for text in ["123456789012345678901234567890", "-0", "1.10", "1E400"] {
        assert_eq!(kind(text), text);
    }
}

#[test]
fn object_fields_keep_order_and_place() {
    let document = parse("{ f(a: {b: 1, a: [2], b: 3}) }");
    let ValueKind::Object(fields) = &document.value().kind else {
        panic!()
    };
    let spans: Vec<&str> = fields.iter().map(|it| document.text_of(it.span)).collect();
    assert_eq!(spans, ["b: 1", "a: [2]", "b: 3"]);
    assert_eq!(document.text_of(fields[2].name.span), "b");
}

#[test]
fn type_system_definitions_stand_beside_operations() {
    let definitions = [
        "schema @d(a: 1) { query: Q }",
        "\"d\" scalar Date @specifiedBy(url: \"(\")",
        "type query implements & A & type @d { query(a: Int = {b: [1]}): type }",
        "interface I",
        "union U @d = | query | type",
        "enum E { type @true(a: [true]) input }",
        "input I { a: Int = 1 @d }",
        "directive @on(on: Int) repeatable on | FIELD | QUERY",
        "extend schema @d",
        "extend type query @d",
        "extend union U = A",
    ];
    let all = definitions.join("\n");
    let document = parse(&format!(
        "{all}\nquery type {{ a }}\n\"d\" {}",
        definitions[0]
    ));
    let spans: Vec<&str> = document
        .definitions
        .iter()
        .filter_map(|definition| match definition {
            Definition::TypeSystem(definition) => Some(document.text_of(definition.span)),
            _ => None,
        })
        .collect();
    assert_eq!(spans[..definitions.len()], definitions);
    assert_eq!(spans.len(), document.definitions.len() - 1);
}

#[test]
fn broken_type_system_definitions_are_mistakes() {
    assert_eq!(
        messages("type A { a: [Int }"),
        ["1:18 expected `]`, found `}`"]
    );
    assert_eq!(
        messages("enum E { A @d(x: true) null }"),
        ["1:24 an enum value may not be called `null`"]
    );
    assert_eq!(
        messages("extend query { a }"),
        ["1:8 expected what to extend, such as `type`, found `query`"]
    );
    assert_eq!(
        messages("type { a: Int }"),
        ["1:6 expected a type name, found `{`"]
    );
    assert_eq!(
        messages("input I { a: Int = “ }"),
        ["1:20 unexpected character `“` (U+201C, left double quotation mark)"]
    );
}
