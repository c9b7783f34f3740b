//! The places where directives stand, in the words that a message has for them.

/// "an input object" for `INPUT_OBJECT`.
pub(super) fn described(location: &str) -> &'static str {
    match location {
        "QUERY" => "a query",
        "MUTATION" => "a mutation",
        "SUBSCRIPTION" => "a subscription",
        "FIELD" => "a field of a document",
        "FRAGMENT_DEFINITION" => "a fragment definition",
        "FRAGMENT_SPREAD" => "a fragment spread",
        "INLINE_FRAGMENT" => "an inline fragment",
        "VARIABLE_DEFINITION" => "a variable definition",
        "SCHEMA" => "the schema",
        "SCALAR" => "a scalar",
        "OBJECT" => "an object type",
        "FIELD_DEFINITION" => "a field definition",
        "ARGUMENT_DEFINITION" => "an argument definition",
        "INTERFACE" => "an interface",
        "UNION" => "a union",
        "ENUM" => "an enum",
        "ENUM_VALUE" => "an enum value",
        "INPUT_OBJECT" => "an input object",
        "INPUT_FIELD_DEFINITION" => "an input field",
        _ => "another place",
    }
}

/// Whether the place is in an executable document.
pub(super) fn is_of_documents(location: &str) -> bool {
    matches!(
        location,
        "QUERY"
            | "MUTATION"
            | "SUBSCRIPTION"
            | "FIELD"
            | "FRAGMENT_DEFINITION"
            | "FRAGMENT_SPREAD"
            | "INLINE_FRAGMENT"
            | "VARIABLE_DEFINITION"
    )
}

/// "a query, a mutation or a subscription".
pub(super) fn either(places: &[&str]) -> String {
    match places.split_last() {
        None => String::new(),
        Some((only, [])) => (*only).to_owned(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
    }
}
