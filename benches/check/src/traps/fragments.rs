//! Fragments and operations: who reaches whom, and by which path.

use super::{Trap, each};

pub(super) const TRAPS: &[Trap] = &[
    Trap {
        name: "ring",
        what: "a cycle of n fragments",
        smallest: 300,
        document: |n| {
            let link = |i: usize| format!("fragment f{i} on N {{ a {{ ...f{} }} }}", (i + 1) % n);
            format!("{{ n {{ ...f0 }} }} {}", each(n, link))
        },
    },
    Trap {
        name: "all-spread-all",
        what: "n fragments, each spreading all of them",
        smallest: 14,
        document: |n| {
            let all = each(n, |j| format!("...f{j}"));
            let one = |i: usize| format!("fragment f{i} on N {{ {all} id }}");
            format!("{{ n {{ ...f0 }} }} {}", each(n, one))
        },
    },
    Trap {
        name: "long-way-back",
        what: "a chain of n fragments, the last with n spreads of the first",
        smallest: 200,
        document: |n| {
            let link = |i: usize| format!("fragment f{i} on N {{ a {{ ...f{} }} }}", i + 1);
            format!(
                "{{ n {{ ...f0 }} }} {} fragment f{n} on N {{ {} }}",
                each(n, link),
                "a { ...f0 } ".repeat(n)
            )
        },
    },
    Trap {
        name: "unused-fragments",
        what: "n fragments that nothing uses",
        smallest: 450,
        document: |n| {
            format!(
                "{{ n {{ id }} }} {}",
                each(n, |i| format!("fragment f{i} on N {{ id }}"))
            )
        },
    },
    Trap {
        name: "unknown-fragments",
        what: "n spreads of unknown fragments beside n fragments",
        smallest: 250,
        document: |n| {
            let spreads = each(n, |i| format!("...frogment{i}x"));
            format!(
                "{{ n {{ {spreads} }} }} {}",
                each(n, |i| format!("fragment fragment{i} on N {{ id }}"))
            )
        },
    },
    Trap {
        name: "shared-chain",
        what: "n operations that all reach the same chain of n fragments",
        smallest: 170,
        document: |n| {
            let link = |i: usize| format!("fragment f{i} on N {{ a {{ ...f{} }} }}", i + 1);
            format!(
                "{} {} fragment f{n} on N {{ id }}",
                each(n, |i| format!("query q{i} {{ n {{ ...f0 }} }}")),
                each(n, link)
            )
        },
    },
    Trap {
        name: "shared-variables",
        what: "n operations whose shared fragment uses their variable n times",
        smallest: 170,
        document: |n| {
            format!(
                "{} fragment f on N {{ {} }}",
                each(n, |i| format!("query q{i}($v: Int) {{ n {{ ...f }} }}")),
                each(n, |i| format!("k{i}: f(a: $v)"))
            )
        },
    },
    Trap {
        name: "shared-undefined",
        what: "n operations whose shared fragment uses n variables that none defines",
        smallest: 170,
        document: |n| {
            format!(
                "{} fragment f on N {{ {} }}",
                each(n, |i| format!("query q{i} {{ n {{ ...f }} }}")),
                each(n, |i| format!("k{i}: f(a: $v{i})"))
            )
        },
    },
    Trap {
        name: "shared-mistyped",
        what: "n operations whose variable does not fit in n places of a shared fragment",
        smallest: 170,
        document: |n| {
            format!(
                "{} fragment f on N {{ {} }}",
                each(n, |i| format!("query q{i}($v: ID) {{ n {{ ...f }} }}")),
                each(n, |i| format!("k{i}: f(a: $v)"))
            )
        },
    },
    Trap {
        name: "subscriptions",
        what: "n subscriptions that all reach the same chain of n fragments at their root",
        smallest: 170,
        document: |n| {
            let link = |i: usize| format!("fragment f{i} on Subscription {{ ...f{} }}", i + 1);
            format!(
                "{} {} fragment f{n} on Subscription {{ f }}",
                each(n, |i| format!("subscription q{i} {{ ...f0 }}")),
                each(n, link)
            )
        },
    },
    Trap {
        name: "same-names",
        what: "n fragments and n operations of one name",
        smallest: 280,
        document: |n| {
            format!(
                "{} {}",
                "query q { n { ...f } } ".repeat(n),
                "fragment f on N { id } ".repeat(n)
            )
        },
    },
    Trap {
        name: "anonymous",
        what: "n operations without a name",
        smallest: 1_000,
        document: |n| "{ n { id } } ".repeat(n),
    },
];
