//! One mistake put into a valid document, by the rule that must find it. A validator that skips work is fast too: this
//! shows it.

pub struct Mutation {
    /// The specification's name of the rule that is broken.
    pub rule: &'static str,
    how: How,
}

enum How {
    /// Before the last brace of the document: in some selection set.
    Inside(&'static str),
    /// After the document: definitions that stand by themselves.
    After(&'static str),
}

const fn inside(rule: &'static str, text: &'static str) -> Mutation {
    Mutation {
        rule,
        how: How::Inside(text),
    }
}

const fn after(rule: &'static str, text: &'static str) -> Mutation {
    Mutation {
        rule,
        how: How::After(text),
    }
}

/// Nothing in them but what every schema has, so that they go with any document whose operations have names.
pub const MUTATIONS: &[Mutation] = &[
    inside("field selections", " noSuchFieldAtAll "),
    after(
        "field selection merging",
        "query M1 { k: __typename k: __schema { queryType { name } } }",
    ),
    after(
        "field selection merging, through fragments",
        "query M2 { a: __schema { ...M2a } a: __schema { ...M2b } } \
         fragment M2a on __Schema { t: queryType { n: name } } fragment M2b on __Schema { t: queryType { n: kind } }",
    ),
    after("leaf field selections", "query M3 { __schema }"),
    after(
        "argument names",
        "query M4 { __type(name: \"a\", nope: 1) { name } }",
    ),
    after(
        "argument uniqueness",
        "query M5 { __type(name: \"a\", name: \"a\") { name } }",
    ),
    after("required arguments", "query M6 { __type { name } }"),
    after(
        "values of correct type",
        "query M7 { __type(name: 1) { name } }",
    ),
    after(
        "values of correct type, Boolean",
        "query M8 { __typename @include(if: \"true\") }",
    ),
    after("fragments must be used", "fragment M9 on __Type { name }"),
    after(
        "fragment spread target defined",
        "query M10 { __schema { ...M10a } }",
    ),
    after(
        "fragment spread type existence",
        "query M11 { __schema { ... on M11NoType { __typename } } }",
    ),
    after(
        "fragments on composite types",
        "query M12 { __schema { ... on String { __typename } } }",
    ),
    after(
        "fragment spread is possible",
        "query M13 { __schema { ... on __Type { name } } }",
    ),
    after(
        "fragment spreads must not form cycles",
        "query M14 { __schema { queryType { ...M14a } } } fragment M14a on __Type { ofType { ...M14a } }",
    ),
    after(
        "directives are defined",
        "query M15 { __typename @noSuchDirective }",
    ),
    after(
        "directives are in valid locations",
        "query M16 @include(if: true) { __typename }",
    ),
    after(
        "directives are unique",
        "query M17 { __typename @skip(if: true) @skip(if: true) }",
    ),
    after(
        "variable uniqueness",
        "query M18($a: Boolean!, $a: Boolean!) { __typename @skip(if: $a) }",
    ),
    after(
        "variables are input types",
        "query M19($a: __Type) { __typename @skip(if: $a) }",
    ),
    after(
        "all variable uses defined",
        "query M20 { __typename @skip(if: $undefined) }",
    ),
    after(
        "all variables used",
        "query M21($unused: Int) { __typename }",
    ),
    after(
        "all variable usages are allowed",
        "query M22($a: Boolean) { __typename @skip(if: $a) }",
    ),
    after(
        "operation name uniqueness",
        "query M23 { __typename } query M23 { __typename }",
    ),
    after("lone anonymous operation", "{ __typename }"),
    after(
        "fragment name uniqueness",
        "query M25 { __schema { ...F25 } } fragment F25 on __Schema { __typename } fragment F25 on __Schema { __typename }",
    ),
];

impl Mutation {
    #[must_use]
    pub fn of(&self, document: &str) -> String {
        match self.how {
            How::After(text) => format!("{document}\n{text}\n"),
            How::Inside(text) => {
                let (before, after) =
                    document.split_at(document.rfind('}').unwrap_or(document.len()));
                format!("{before}{text}{after}")
            }
        }
    }
}
