//! What to type instead of a literal that does not fit.

use super::super::super::typed::{Place, Typed, ValueNode};
use super::super::super::words::{listed, written};
use crate::diagnostic::{nearest, question};
use crate::document::ast::ValueKind;
use crate::schema::{InputValueDefinition, TypeDefinition, TypeKind, TypeRef};

/// So many fields show the form of an input object.
const EXAMPLES: usize = 3;

/// The help for the literal of `node`, whose place takes the type `named`. What is `hidden` is
/// not repeated.
pub(super) fn advice(
    typed: &Typed<'_>,
    node: &ValueNode<'_>,
    named: &TypeDefinition,
    hidden: bool,
) -> Option<String> {
    let kind = &node.value.kind;
    if let Some(name) = typed.instead_of_variable(node) {
        return Some(match kind {
            ValueKind::String(_) => {
                format!("a variable stands without quotes: write `${name}`")
            }
            _ => format!("did you mean the variable `${name}`?"),
        });
    }
    match kind {
        ValueKind::Null => {
            return Some(instead_of_null(node).to_owned());
        }
        ValueKind::List(items) => return Some(single(items.len())),
        _ => {}
    }
    match named.kind {
        TypeKind::Enum => Some(enum_value(typed, node, named)),
        TypeKind::InputObject => Some(input_object(typed, node, named)),
        _ => scalar(node, named, hidden),
    }
}

fn instead_of_null(node: &ValueNode<'_>) -> &'static str {
    let expected = node.expected;
    match (expected.place, expected.default_of) {
        (Place::Default(_), _) if expected.direct => {
            "write a value that is not null, or leave `= null` out"
        }
        (_, Some(_)) => "write a value that is not null",
        _ => "write a value, or a variable that is never null",
    }
}

fn single(items: usize) -> String {
    if items == 1 {
        "no list stands here: write the value without `[ ]`".to_owned()
    } else {
        "no list stands here: write one value without `[ ]`".to_owned()
    }
}

fn enum_value(typed: &Typed<'_>, node: &ValueNode<'_>, named: &TypeDefinition) -> String {
    let known = || named.values.iter().map(|value| value.name.as_str());
    let near = match &node.value.kind {
        ValueKind::Enum(name) => typed.did_you_mean(name, known()),
        ValueKind::String(text) => {
            let near = typed.near(text, known());
            let first = near.first();
            first.map(|name| format!("a value of an enum stands without quotes: write `{name}`"))
        }
        _ => None,
    };
    near.unwrap_or_else(|| format!("the values are {}", listed(known())))
}

/// `{reference: …, value: …}`, in a list where the place takes one.
fn input_object(typed: &Typed<'_>, node: &ValueNode<'_>, named: &TypeDefinition) -> String {
    let all = || named.input_fields.iter();
    let required = all().filter(|field| field.is_required());
    let mut shown: Vec<&str> = required.map(|field| field.name.as_str()).collect();
    let only_required = !shown.is_empty();
    if !only_required {
        shown.extend(all().map(|field| field.name.as_str()).take(EXAMPLES));
    }
    let more = if !only_required && all().count() > shown.len() && !named.one_of {
        ", …"
    } else {
        ""
    };
    if named.one_of {
        shown.truncate(1);
    }
    let shown = if node.expected.default_of.is_some() {
        let shown: Vec<String> = shown.iter().map(|name| format!("{name}: …")).collect();
        shown.join(", ")
    } else {
        written(typed, shown.into_iter())
    };
    let object = format!("{{{shown}{more}}}");
    match node.expected.ty.nullable() {
        TypeRef::List(_) => format!("write `[{object}]`"),
        _ => format!("write `{object}`"),
    }
}

fn scalar(node: &ValueNode<'_>, named: &TypeDefinition, hidden: bool) -> Option<String> {
    let without_quotes = |text: &str| {
        if hidden {
            "write it without quotes".to_owned()
        } else {
            format!("write it without quotes: `{text}`")
        }
    };
    let kind = &node.value.kind;
    match (named.name.as_str(), kind) {
        ("Int", ValueKind::String(text) | ValueKind::Float(text)) => {
            let is_number = text.parse::<i32>().is_ok();
            if is_number && matches!(kind, ValueKind::String(_)) {
                return Some(without_quotes(text));
            }
            (!hidden).then(|| whole(node, text)).flatten()
        }
        ("Int", ValueKind::Int(_)) => Some(
            "write a smaller number; a card's number, a reference or a time is text: it goes where a `String` is taken"
                .to_owned(),
        ),
        ("Float", ValueKind::String(text)) if text.parse::<f64>().is_ok_and(f64::is_finite) => {
            Some(without_quotes(text))
        }
        (
            "String" | "ID",
            ValueKind::Int(text) | ValueKind::Float(text) | ValueKind::Enum(text),
        ) => {
            let shown = if hidden { "…" } else { text };
            Some(format!("put it in quotes: `\"{shown}\"`"))
        }
        ("String" | "ID", ValueKind::Boolean(value)) => {
            Some(format!("put it in quotes: `\"{value}\"`"))
        }
        ("Boolean", ValueKind::String(text)) => {
            let near = boolean(text)?;
            Some(format!("write it without quotes: `{near}`"))
        }
        ("Boolean", ValueKind::Enum(text) | ValueKind::Int(text)) => {
            if let Some(near) = boolean(text) {
                return Some(format!("write `{near}`"));
            }
            question(text, &nearest(text, ["true", "false"].into_iter()))
        }
        _ => None,
    }
}

/// For a number or text that is no whole number and has a fraction, an exponent or a sign of money.
fn whole(node: &ValueNode<'_>, text: &str) -> Option<String> {
    let definition = node.expected.place.definition();
    let amount = amount(text);
    if let Some((pounds, amount)) = &amount {
        if definition.is_some_and(counts_pence) {
            return Some(format!(
                "money is in pence here: write `{amount}` for {pounds}"
            ));
        }
        if amount % 100 == 0 {
            return Some(format!("write it without a fraction: `{}`", amount / 100));
        }
    }
    if !matches!(node.value.kind, ValueKind::Float(_)) {
        return None;
    }
    let lower: f64 = text.parse::<f64>().ok()?.floor();
    let fits = |number: f64| number >= f64::from(i32::MIN) && number <= f64::from(i32::MAX);
    if !fits(lower) || !fits(lower + 1.0) {
        return Some("write a whole number of 32 bits".to_owned());
    }
    if text.parse() == Ok(lower) {
        return Some(format!("write it out: `{lower:.0}`"));
    }
    let either = format!("write a whole number: `{lower:.0}` or `{:.0}`", lower + 1.0);
    Some(match amount {
        Some((pounds, amount)) if definition.is_some_and(is_called_money) => {
            format!("{either}; if it counts pence, {pounds} is `{amount}`")
        }
        _ => either,
    })
}

/// Whether the name of the place is one that money has.
fn is_called_money(definition: &InputValueDefinition) -> bool {
    const WORDS: [&str; 5] = ["amount", "balance", "price", "total", "value"];
    let name = definition.name.to_ascii_lowercase();
    WORDS.iter().any(|word| name.contains(word))
}

/// Whether the schema says of the place that its amounts are pence.
fn counts_pence(definition: &InputValueDefinition) -> bool {
    let description = definition.description.as_deref().unwrap_or_default();
    let mut words = description.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| word.eq_ignore_ascii_case("pence"))
}

/// An amount of pounds as a beginner writes it, `10.50`, `£10` or `-3.2`: as it is said, and the
/// pence that it is.
fn amount(text: &str) -> Option<(String, i32)> {
    let trimmed = text.trim();
    let (sign, digits) = match trimmed.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", trimmed),
    };
    let digits = digits.strip_prefix('£').unwrap_or(digits);
    let (pounds, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if pounds.is_empty() || !is_plain(pounds) || !is_plain(fraction) {
        return None;
    }
    let (fraction, spare) = fraction.split_at_checked(2).unwrap_or((fraction, ""));
    if spare.bytes().any(|byte| byte != b'0') {
        return None;
    }
    let pence = format!("{sign}{pounds}{fraction:0<2}").parse().ok()?;
    Some((format!("{sign}£{digits}"), pence))
}

fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Some(true),
        "false" | "no" | "off" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn pounds_are_read_as_beginners_write_them() {
        let pence = |text| amount(text).map(|(_, pence)| pence);
        assert_eq!(pence("10.50"), Some(1050));
        assert_eq!(pence("10.5"), Some(1050));
        assert_eq!(pence("-3.2"), Some(-320));
        assert_eq!(pence(" £10 "), Some(1000));
        assert_eq!(pence("10.5000"), Some(1050));
        assert_eq!(pence("-0.05"), Some(-5));
        for odd in [
            "",
            ".5",
            "1e3",
            "10.505",
            "1,000",
            "ten",
            "£",
            "99999999999",
        ] {
            assert_eq!(pence(odd), None, "{odd}");
        }
    }
}
