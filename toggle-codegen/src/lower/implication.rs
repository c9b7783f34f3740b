//! Whether one of several conditions holds whenever another does: exact, as far as people write
//! conditions.

use std::collections::BTreeMap;

/// All of these variables have these values.
pub(super) type Conjunction<'a> = BTreeMap<&'a str, bool>;

/// So many conjunctions are looked at before the question is given up. A question of forty variables
/// that nothing simplifies takes more; one that a person wrote takes a handful.
const MOST_LOOKS: usize = 1 << 16;

/// Whether one of `conclusions` holds whenever `premise` does. `None`: it would take too long to say.
pub(super) fn implies(premise: &Conjunction<'_>, conclusions: &[&Conjunction<'_>]) -> Option<bool> {
    let left = conclusions
        .iter()
        .filter_map(|conclusion| given(conclusion, premise));
    let mut search = Search {
        looks_left: MOST_LOOKS,
        known: BTreeMap::new(),
    };
    search.covers_all(left.collect())
}

/// What of `conclusion` is left to hold where `premise` does; `None` where they contradict each other.
fn given<'a>(conclusion: &Conjunction<'a>, premise: &Conjunction<'_>) -> Option<Conjunction<'a>> {
    let agree = |(name, wanted): (&&str, &bool)| premise.get(name).is_none_or(|is| is == wanted);
    conclusion.iter().all(agree).then(|| {
        let open = conclusion
            .iter()
            .filter(|(name, _)| !premise.contains_key(**name));
        open.map(|(name, wanted)| (*name, *wanted)).collect()
    })
}

struct Search<'a> {
    looks_left: usize,
    /// Sets of conjunctions that were asked about before, sorted.
    known: BTreeMap<Vec<Conjunction<'a>>, bool>,
}

impl<'a> Search<'a> {
    /// Whether one of `conjunctions` holds, whatever the values of the variables.
    fn covers_all(&mut self, mut conjunctions: Vec<Conjunction<'a>>) -> Option<bool> {
        self.looks_left = self.looks_left.checked_sub(1 + conjunctions.len())?;
        if conjunctions.iter().any(BTreeMap::is_empty) {
            return Some(true);
        }
        conjunctions.sort();
        conjunctions.dedup();
        let votes = votes(&conjunctions);
        // One that wants what no other wants the contrary of is of no help where that is not so.
        let is_open = |conjunction: &Conjunction<'_>| {
            conjunction
                .keys()
                .all(|name| votes.get(name).is_some_and(|(yes, no)| *yes > 0 && *no > 0))
        };
        if !conjunctions.iter().all(is_open) {
            conjunctions.retain(is_open);
            return self.covers_all(conjunctions);
        }
        let most_wanted = votes.iter().max_by_key(|(_, (yes, no))| yes + no);
        let Some((&name, _)) = most_wanted else {
            return Some(false);
        };
        if let Some(&known) = self.known.get(&conjunctions) {
            return Some(known);
        }
        let mut covers = true;
        for value in [true, false] {
            let premise = Conjunction::from([(name, value)]);
            let left = conjunctions
                .iter()
                .filter_map(|conjunction| given(conjunction, &premise));
            covers = covers && self.covers_all(left.collect())?;
        }
        self.known.insert(conjunctions, covers);
        Some(covers)
    }
}

/// For each variable how many conjunctions want it to be true, and how many to be false.
fn votes<'a>(conjunctions: &[Conjunction<'a>]) -> BTreeMap<&'a str, (usize, usize)> {
    let mut votes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (name, wanted) in conjunctions.iter().flatten() {
        let (yes, no) = votes.entry(name).or_default();
        if *wanted {
            *yes += 1;
        } else {
            *no += 1;
        }
    }
    votes
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 14] = [
        "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n",
    ];

    fn by_trying_all(
        premise: &Conjunction<'_>,
        conclusions: &[Conjunction<'_>],
        of: usize,
    ) -> bool {
        (0..1_usize << of).all(|bits| {
            let holds = |conjunction: &Conjunction<'_>| {
                conjunction.iter().all(|(name, wanted)| {
                    let place = NAMES.iter().position(|known| known == name);
                    place.is_some_and(|place| (bits >> place & 1 == 1) == *wanted)
                })
            };
            !holds(premise) || conclusions.iter().any(holds)
        })
    }

    /// A generator of numbers that are all one needs here.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, end: usize) -> usize {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            usize::try_from(self.0 >> 33).map_or(0, |number| number % end)
        }

        fn conjunction(&mut self, of: usize, most: usize) -> Conjunction<'static> {
            (0..self.below(most + 1))
                .filter_map(|_| Some((*NAMES.get(self.below(of))?, self.below(2) == 1)))
                .collect()
        }
    }

    #[test]
    fn the_answer_is_that_of_trying_all_values() {
        let mut numbers = Numbers(7);
        let (mut yes, mut no) = (0, 0);
        for round in 0..1_500 {
            let of = 1 + round % NAMES.len();
            let count = numbers.below(6 * of);
            let most = 1 + numbers.below(3);
            let premise = numbers.conjunction(of, 2);
            let conclusions: Vec<_> = (0..count).map(|_| numbers.conjunction(of, most)).collect();
            // One without wishes makes the rest idle.
            let conclusions: Vec<_> = conclusions.into_iter().filter(|c| !c.is_empty()).collect();
            let expected = by_trying_all(&premise, &conclusions, of);
            let borrowed: Vec<&Conjunction<'_>> = conclusions.iter().collect();
            assert_eq!(
                implies(&premise, &borrowed),
                Some(expected),
                "{premise:?} {conclusions:?}"
            );
            if expected { yes += 1 } else { no += 1 }
        }
        assert!(yes > 100 && no > 100, "{yes} {no}");
    }

    /// `a`, `not a and b`, `not a and not b and c`, …, and the last without its wish or with it.
    fn staircase(names: &[String], is_whole: bool) -> Vec<Conjunction<'_>> {
        let steps = 0..names.len() + usize::from(is_whole);
        steps
            .map(|step| {
                let before = names.iter().take(step).map(|name| (name.as_str(), false));
                let own = names.get(step).map(|name| (name.as_str(), true));
                before.chain(own).collect()
            })
            .collect()
    }

    #[test]
    fn many_variables_are_no_reason_to_give_up() {
        let names: Vec<String> = (0..60).map(|number| format!("v{number}")).collect();
        for is_whole in [true, false] {
            let steps = staircase(&names, is_whole);
            let borrowed: Vec<&Conjunction<'_>> = steps.iter().collect();
            assert_eq!(implies(&Conjunction::new(), &borrowed), Some(is_whole));
        }
    }

    #[test]
    fn a_riddle_is_given_up_in_time() {
        // Pigeons and holes: each hole holds one, each pigeon wants one. Known to be hard.
        let name = |pigeon: usize, hole: usize| format!("p{pigeon}h{hole}");
        let (pigeons, holes) = (14, 13);
        let names: Vec<Vec<String>> = (0..pigeons)
            .map(|pigeon| (0..holes).map(|hole| name(pigeon, hole)).collect())
            .collect();
        let mut cases: Vec<Conjunction<'_>> = names
            .iter()
            .map(|pigeon| pigeon.iter().map(|hole| (hole.as_str(), false)).collect())
            .collect();
        for (place, one) in names.iter().enumerate() {
            for other in names.iter().take(place) {
                let both = one.iter().zip(other).map(|(one, other)| [one, other]);
                cases.extend(both.map(|both| both.map(|name| (name.as_str(), true)).into()));
            }
        }
        let borrowed: Vec<&Conjunction<'_>> = cases.iter().collect();
        assert_eq!(implies(&Conjunction::new(), &borrowed), None);
    }
}
