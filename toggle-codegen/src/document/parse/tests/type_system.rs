//! Type system definitions: the tree they give, and the words for what is wrong with them.

use super::{help, messages, parse};
use crate::document::Document;
use crate::document::ast::{
    Definition, DirectiveDefinition, Name, SchemaDefinition, TypeDefinition, TypeKind,
    TypeSystemDefinition, TypeSystemItem,
};

fn only(document: &Document) -> &TypeSystemDefinition {
    match document.definitions.as_slice() {
        [Definition::TypeSystem(definition)] => definition,
        other => panic!("not one definition: {other:?}"),
    }
}

fn ty(document: &Document) -> &TypeDefinition {
    match &only(document).item {
        TypeSystemItem::Type(definition) => definition,
        other => panic!("no type: {other:?}"),
    }
}

fn schema(document: &Document) -> &SchemaDefinition {
    match &only(document).item {
        TypeSystemItem::Schema(definition) => definition,
        other => panic!("no schema: {other:?}"),
    }
}

fn directive(document: &Document) -> &DirectiveDefinition {
    match &only(document).item {
        TypeSystemItem::Directive(definition) => definition,
        other => panic!("no directive: {other:?}"),
    }
}

fn texts(names: &[Name]) -> Vec<&str> {
    names.iter().map(|name| name.text.as_str()).collect()
}

#[test]
fn objects_and_interfaces() {
    for (keyword, kind) in [
        ("type", TypeKind::Object),
        ("interface", TypeKind::Interface),
    ] {
        let text = format!(
            "\"a card\" {keyword} Card implements & Node & type @d(x: [1]) {{\n  \"\"\"its\nbalance\"\"\"\n  \
             balance(\"when\" at: Date! = null @d, in: [Int!]! = {{a: 1}}): [Int!]! @d @e\n  type: type\n}}"
        );
        let document = parse(&text);
        let card = ty(&document);
        assert_eq!((card.kind, card.name.text.as_str()), (kind, "Card"));
        assert_eq!(
            only(&document).description.as_ref().unwrap().value,
            "a card"
        );
        assert_eq!(texts(&card.interfaces), ["Node", "type"]);
        assert_eq!(card.directives[0].name.text, "d");
        let balance = &card.fields[0];
        assert_eq!(balance.description.as_ref().unwrap().value, "its\nbalance");
        assert_eq!(document.text_of(balance.name.span), "balance");
        assert_eq!(balance.ty.to_string(), "[Int!]!");
        assert_eq!(balance.directives.len(), 2);
        let [at, within] = balance.arguments.as_slice() else {
            panic!("{balance:?}");
        };
        assert_eq!(at.description.as_ref().unwrap().value, "when");
        assert!(at.default_value.is_some() && !at.is_required() && at.directives.len() == 1);
        assert_eq!(within.ty.to_string(), "[Int!]!");
        assert_eq!(card.fields[1].name.text, "type");
    }
}

#[test]
fn scalars_unions_enums_and_input_objects() {
    let document = parse("scalar Date @specifiedBy(url: \"u\")");
    assert_eq!(ty(&document).directives.len(), 1);
    let document = parse("union U @d = | A | B");
    assert_eq!(texts(&ty(&document).members), ["A", "B"]);
    let document = parse("enum E @d { \"one\" A @d B, type }");
    let values = ty(&document).values.iter().map(|it| it.name.text.as_str());
    assert_eq!(values.collect::<Vec<_>>(), ["A", "B", "type"]);
    let document = parse("input I @oneOf { a: Int = 1 @d \"two\" b: [I!] }");
    let fields = &ty(&document).input_fields;
    assert!(fields[0].default_value.is_some());
    assert_eq!(fields[1].ty.to_string(), "[I!]");
}

#[test]
fn schemas_and_directives() {
    let document = parse("\"d\" schema @a @b { query: Q, mutation: M subscription: S }");
    let kinds = schema(&document).root_operation_types.iter();
    let kinds: Vec<_> = kinds
        .map(|root| (&*root.kind.text, &*root.ty.text))
        .collect();
    assert_eq!(
        kinds,
        [("query", "Q"), ("mutation", "M"), ("subscription", "S")]
    );
    assert_eq!(document.text_of(schema(&document).keyword), "schema");
    let document = parse("directive @d(a: Int = 1) repeatable on | FIELD | ENUM_VALUE");
    let definition = directive(&document);
    assert!(definition.repeatable && definition.arguments.len() == 1);
    assert_eq!(texts(&definition.locations), ["FIELD", "ENUM_VALUE"]);
    assert_eq!(document.text_of(definition.name.span), "@d");
    let document = parse("directive @repeatable on QUERY");
    assert!(!directive(&document).repeatable);
}

#[test]
fn bodies_and_interfaces_may_be_left_out() {
    for text in [
        "type A",
        "type A @d",
        "interface A",
        "union A",
        "union A @d",
        "enum A",
        "input A",
    ] {
        assert!(!only(&parse(text)).extension, "{text}");
    }
}

#[test]
fn extensions_of_every_kind() {
    for text in [
        "extend schema @d",
        "extend schema { mutation: M }",
        "extend scalar A @d",
        "extend type A implements B",
        "extend type A @d",
        "extend type A { a: Int }",
        "extend interface A implements B & C @d { a: Int }",
        "extend union A @d",
        "extend union A = B",
        "extend enum A { B }",
        "extend input A { b: Int }",
    ] {
        let document = parse(text);
        assert!(only(&document).extension, "{text}");
        assert_eq!(document.text_of(only(&document).span), text);
    }
}

#[test]
fn an_extension_adds_something_and_has_no_description() {
    for (text, message) in [
        (
            "extend type A",
            "1:13 the extension of `A` adds nothing: expected `implements`, a directive or `{ … }`",
        ),
        (
            "extend scalar A",
            "1:15 the extension of `A` adds nothing: expected a directive",
        ),
        (
            "extend union A",
            "1:14 the extension of `A` adds nothing: expected a directive or `= Member`",
        ),
        (
            "extend input A",
            "1:14 the extension of `A` adds nothing: expected a directive or `{ … }`",
        ),
        (
            "extend schema",
            "1:14 expected a directive or `{` and root types, found the end of the document",
        ),
        (
            "\"d\" extend type A @d",
            "1:1 an extension takes no description",
        ),
        (
            "extend directive @a on FIELD",
            "1:8 expected what to extend, such as `type`, found `directive`",
        ),
    ] {
        assert_eq!(messages(text), [message], "{text}");
    }
}

#[test]
fn empty_brackets_are_refused() {
    for (text, message) in [
        ("type A {}", "1:9 expected a field name, found `}`"),
        (
            "input A { }",
            "1:11 expected an input field's name, found `}`",
        ),
        ("enum A {}", "1:9 expected an enum value, found `}`"),
        (
            "schema {}",
            "1:9 expected `query`, `mutation` or `subscription`, found `}`",
        ),
        (
            "type A { a(): Int }",
            "1:12 expected an argument name, found `)`",
        ),
        (
            "directive @a() on FIELD",
            "1:14 expected an argument name, found `)`",
        ),
        (
            "union A =",
            "1:10 expected the name of a member type, found the end of the document",
        ),
    ] {
        assert_eq!(messages(text), [message], "{text}");
    }
}

#[test]
fn a_definition_names_what_is_wrong_with_it() {
    for (text, message) in [
        (
            "type A implements B, C { a: Int }",
            "1:22 expected `&`, a directive or `{` and fields, found `C`",
        ),
        (
            "type A a: Int",
            "1:8 expected `implements`, a directive or `{` and fields, found `a`",
        ),
        (
            "union A = B C",
            "1:13 expected `|` or the next definition, found `C`",
        ),
        (
            "type A { a: Int } }",
            "1:19 expected the next definition, found `}`",
        ),
        (
            "type A { a: Int = 1 }",
            "1:17 expected a field name or `}`, found `=`",
        ),
        (
            "input A { a(b: Int): Int }",
            "1:12 expected `:` and the type of the input field, found `(`",
        ),
        (
            "directive @a on FIELD | FILED",
            "1:25 `FILED` is no place where a directive may stand",
        ),
        (
            "schema { queries: Q }",
            "1:10 expected `query`, `mutation` or `subscription`, found `queries`",
        ),
        (
            "type A { a: Int @d(x: $v) }",
            "1:23 expected a constant value, found a variable",
        ),
    ] {
        assert_eq!(messages(text), [message], "{text}");
    }
    assert_eq!(
        help("directive @a on FIELD | FILED"),
        "did you mean `FIELD`?"
    );
    assert_eq!(
        help("type A implements B, C { a: Int }"),
        "interfaces have `&` between them: `implements A & B`"
    );
    assert_eq!(
        help("input A { a(b: Int): Int }"),
        "the field of an input object takes no arguments"
    );
    assert_eq!(help("scalar A\nunoin B = C"), "did you mean `union`?");
}

#[test]
fn each_broken_definition_has_its_message() {
    assert_eq!(
        messages("type A { a }\ntype B { b: Int }\nenum C { null }\n\"d\" input D { d: }"),
        [
            "1:12 expected `:` and the type of the field, found `}`",
            "3:10 an enum value may not be called `null`",
            "4:18 expected a type, found `}`",
        ]
    );
}

#[test]
fn a_brace_left_open_does_not_swallow_the_next_type() {
    for next in [
        "type B { b: Int }",
        "directive @b on FIELD",
        "schema { query: A }",
    ] {
        let word = next.split(' ').next().unwrap();
        let text = format!("type A {{\n  a: Int\n\n\"\"\"next\"\"\"\n{next}\nenum C {{ null }}");
        assert_eq!(
            messages(&text),
            [
                format!("5:1 expected `}}` before the next `{word}`"),
                "6:10 an enum value may not be called `null`".to_owned(),
            ]
        );
    }
    parse("enum E {\ntype A\n}");
    parse("type A {\ntype: Int\ninput(a: Int): Int\n}");
}
