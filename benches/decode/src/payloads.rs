//! The answers, made here so that they are the same everywhere.

use std::fmt::Write as _;

/// The order of keys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As the query asks, `__typename` first.
    AsAsked,
    /// As the query asks, but `__typename` last.
    TypenameLast,
    /// The other way round.
    Reversed,
}

/// `{"data":{"cards":[…]}}` with every key that the queries of cards ask for.
pub fn cards(count: usize, keys: &[&str], order: Order) -> String {
    answer("cards", count, |index| {
        let pairs = keys.iter().map(|key| (*key, card(key, index))).collect();
        object(pairs, order)
    })
}

fn card(key: &str, index: usize) -> String {
    match key {
        "id" => format!("\"{}\"", 500_000 + index),
        "reference" => format!("\"6301190{:012}\"", index * 7_919),
        "currency" => quoted("GBP"),
        "balance" => format!("{}", index * 37 % 20_000),
        "spent" => format!("{}", index * 11 % 5_000),
        "used" => (index.is_multiple_of(3)).to_string(),
        "note" if index.is_multiple_of(2) => String::from("null"),
        "note" => format!("\"A present for number {index}, with love\""),
        "expires" => format!("\"2026-{:02}-28 23:59:59\"", index % 12 + 1),
        "rate" => format!("{}.{}", index % 5, index % 97 + 1),
        "kind" => quoted(pick(&["DIGITAL", "PHYSICAL"], index)),
        "state" => quoted(pick(&["NEW", "ACTIVE", "FROZEN", "SPENT"], index)),
        "brand" => brand(index),
        // What no query asks for.
        "edges" => format!("{{\"page\":{index},\"items\":[1,2,[\"a\",null]]}}"),
        _ => format!("\"something that nobody asked for, {index}\""),
    }
}

/// The same with sixty keys, a tenth as many objects.
pub fn wide(count: usize, order: Order) -> String {
    answer("cards", count.div_ceil(10), |index| {
        let keys: Vec<_> = (0..60).map(|number| format!("f{number:02}")).collect();
        let pairs = keys.iter().zip(0..);
        let value = |number: usize| (index * 37 + number * 11) % 20_000;
        object(
            pairs
                .map(|(key, number)| (key.as_str(), value(number).to_string()))
                .collect(),
            order,
        )
    })
}

/// `{"data":{"events":[…]}}`
pub fn events(count: usize, order: Order) -> String {
    answer("events", count, |index| {
        let typename = pick(&["Sale", "Refund", "Load", "Transfer"], index);
        let mut pairs = vec![
            ("__typename", quoted(typename)),
            ("reference", card("reference", index)),
            ("total", card("balance", index)),
        ];
        pairs.extend(match typename {
            "Sale" => vec![
                ("till", quoted("North entrance, till 7")),
                ("items", card("spent", index)),
            ],
            "Refund" => vec![("reason", card("note", index))],
            "Load" => vec![("source", quoted("bank transfer")), ("brand", brand(index))],
            _ => vec![
                ("from", quoted("6301190004871637839")),
                ("to", card("reference", index)),
            ],
        });
        object(pairs, order)
    })
}

/// `{"data":{"holders":[…]}}`
pub fn holders(count: usize, order: Order) -> String {
    answer("holders", count, |index| {
        let typename = pick(&["Person", "Company", "Shop"], index);
        let mut pairs = vec![
            ("__typename", quoted(typename)),
            ("name", format!("\"Holder number {index}\"")),
            ("country", quoted("GB")),
            ("balance", card("balance", index)),
        ];
        pairs.extend(match typename {
            "Person" => vec![
                ("email", quoted("someone@example.com")),
                ("visits", card("spent", index)),
            ],
            "Company" => vec![
                ("number", quoted("04871637")),
                ("staff", card("spent", index)),
            ],
            _ => vec![
                ("till", quoted("North entrance, till 7")),
                ("brand", brand(index)),
            ],
        });
        object(pairs, order)
    })
}

fn brand(index: usize) -> String {
    format!(
        "{{\"name\":\"Brand {}\",\"slug\":\"brand-{}\"}}",
        index % 50,
        index % 50
    )
}

fn pick<'a>(words: &[&'a str], index: usize) -> &'a str {
    words[index % words.len()]
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn object(mut pairs: Vec<(&str, String)>, order: Order) -> String {
    match order {
        Order::AsAsked => {}
        Order::TypenameLast => pairs.rotate_left(1),
        Order::Reversed => pairs.reverse(),
    }
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(key, value)| format!("\"{key}\":{value}"))
        .collect();
    format!("{{{}}}", pairs.join(","))
}

fn answer(root: &str, count: usize, item: impl Fn(usize) -> String) -> String {
    let mut text = format!("{{\"data\":{{\"{root}\":[");
    for index in 0..count {
        let comma = if index > 0 { "," } else { "" };
        let _ = write!(text, "{comma}{}", item(index));
    }
    text + "]}}"
}
