//! "Did you mean": which of the known names is the one that was meant.

/// A message with more is a list to search through, no suggestion.
const MOST: usize = 5;

/// Nobody means a name by mistyping more than that; it bounds the work for hostile input.
const LONGEST: usize = 128;

/// The names nearest to `wanted`, at most five, the nearest first; those at one distance by name.
///
/// Names that differ in case only come first. Others count by the number of letters put in, left
/// out, exchanged or swapped with their neighbour, which may be about 40 % of the letters and is
/// always less than half: of one letter, any other would be near. What needs two more of these than
/// the nearest is left out: who has seen the one that was meant looks at no other.
pub(crate) fn nearest<'a>(wanted: &str, candidates: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let lowered = wanted.to_ascii_lowercase();
    let letters = letters_of(lowered.as_bytes());
    let mut most_edits = wanted.len() * 2 / 5 + 1;
    let mut rows = Rows::default();
    let mut found: Vec<(usize, &str)> = Vec::new();
    for candidate in candidates {
        if wanted.eq_ignore_ascii_case(candidate) {
            insert(&mut found, (0, candidate));
            continue;
        }
        if candidate.len().abs_diff(wanted.len()) > most_edits || wanted.len() > LONGEST {
            continue;
        }
        let candidate_lowered = candidate.to_ascii_lowercase();
        // One edit changes at most two of the letters that occur, which rules out most names
        // without a look at their order.
        let different = letters ^ letters_of(candidate_lowered.as_bytes());
        if different.count_ones() as usize > 2 * most_edits {
            continue;
        }
        let longer = candidate.len().max(wanted.len());
        let edits = rows.edits(lowered.as_bytes(), candidate_lowered.as_bytes(), most_edits);
        // A swap changes two letters by one edit, and `di` is near to `id`.
        let swapped = different == 0 && candidate.len() == wanted.len();
        if let Some(edits) = edits.filter(|edits| 2 * edits < longer || (swapped && *edits == 1)) {
            insert(&mut found, (edits, candidate));
        }
        // Whatever is further off than five others will not be shown.
        if let Some(&(edits, _)) = found.get(MOST - 1) {
            most_edits = edits;
        }
    }
    let nearest = found.first().map_or(0, |(edits, _)| *edits);
    found.retain(|(edits, _)| *edits <= nearest + 1);
    found.into_iter().map(|(_, name)| name).collect()
}

/// Keeps the best, in order, each once.
fn insert<'a>(found: &mut Vec<(usize, &'a str)>, new: (usize, &'a str)) {
    if let Err(place) = found.binary_search(&new) {
        found.insert(place, new);
        found.truncate(MOST);
    }
}

/// The question at the end of a message about `wanted`, to which the names of `near` come near:
/// "did you mean `balance`?"
pub(crate) fn question(wanted: &str, near: &[&str]) -> Option<String> {
    let first = near.first()?;
    if first.eq_ignore_ascii_case(wanted) {
        return Some(format!("names are case-sensitive: did you mean `{first}`?"));
    }
    Some(format!("did you mean {}?", one_of(near)))
}

/// "`a`, `b` or `c`".
pub(crate) fn one_of(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
    }
}

fn letters_of(name: &[u8]) -> u64 {
    name.iter()
        .fold(0, |letters, byte| letters | 1 << (byte & 63))
}

/// The rows of the distance table, kept from one name to the next.
#[derive(Default)]
struct Rows {
    before_last: Vec<usize>,
    last: Vec<usize>,
    current: Vec<usize>,
}

impl Rows {
    /// The number of edits (with transpositions) between two names, unless it is above `most`.
    fn edits(&mut self, left: &[u8], right: &[u8], most: usize) -> Option<usize> {
        self.last.clear();
        self.last.extend(0..=right.len());
        self.before_last.clone_from(&self.last);
        let mut left_previous = None;
        for (row, &left_byte) in left.iter().enumerate() {
            self.fill(row, left_byte, left_previous, right);
            if self.current.iter().min().is_none_or(|&least| least > most) {
                return None;
            }
            std::mem::swap(&mut self.before_last, &mut self.last);
            std::mem::swap(&mut self.last, &mut self.current);
            left_previous = Some(left_byte);
        }
        self.last.last().copied().filter(|&edits| edits <= most)
    }

    fn fill(&mut self, row: usize, left: u8, left_previous: Option<u8>, right: &[u8]) {
        self.current.clear();
        let mut beside = row + 1;
        self.current.push(beside);
        let mut right_previous = None;
        let mut two_back = None;
        let mut above = self.last.iter();
        let mut diagonal = above.next().copied().unwrap_or_default();
        let mut before_last = self.before_last.iter();
        for (&right_byte, &up) in right.iter().zip(above) {
            let mut least = (up + 1)
                .min(beside + 1)
                .min(diagonal + usize::from(left != right_byte));
            if left_previous == Some(right_byte)
                && right_previous == Some(left)
                && let Some(two_back) = two_back
            {
                least = least.min(two_back + 1);
            }
            two_back = before_last.next().copied();
            self.current.push(least);
            beside = least;
            diagonal = up;
            right_previous = Some(right_byte);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Rows, nearest, one_of, question};

    fn edits(left: &str, right: &str) -> usize {
        Rows::default()
            .edits(left.as_bytes(), right.as_bytes(), 99)
            .unwrap_or(usize::MAX)
    }

    #[test]
    fn edits_are_counted_with_swapped_neighbours() {
        assert_eq!(edits("balance", "balance"), 0);
        assert_eq!(edits("balance", "balanec"), 1);
        assert_eq!(edits("abalance", "balance"), 1);
        assert_eq!(edits("blance", "balance"), 1);
        assert_eq!(edits("bolance", "balance"), 1);
        assert_eq!(edits("ab", "ba"), 1);
        assert_eq!(edits("kitten", "sitting"), 3);
        assert_eq!(edits("", "abc"), 3);
    }

    #[test]
    fn the_nearest_comes_first_and_case_hardly_counts() {
        let names = ["balances", "BALANCE", "issued", "valance"];
        assert_eq!(
            nearest("balance", names.into_iter()),
            ["BALANCE", "balances", "valance"]
        );
    }

    #[test]
    fn equal_distances_are_sorted_by_name_and_five_are_enough() {
        let names = [
            "cardG", "cardF", "cardE", "cardD", "cardC", "cardB", "cardA", "cardA",
        ];
        let found = nearest("cardX", names.into_iter());
        assert_eq!(found, ["cardA", "cardB", "cardC", "cardD", "cardE"]);
    }

    #[test]
    fn what_has_nothing_in_common_is_not_suggested() {
        assert!(nearest("xyz", ["balance", "issued", "q"].into_iter()).is_empty());
        assert!(nearest(&"a".repeat(1 << 20), ["balance"].into_iter()).is_empty());
        assert!(nearest("", ["balance"].into_iter()).is_empty());
    }

    #[test]
    fn of_few_letters_most_must_be_right() {
        assert!(nearest("x", ["a", "b", "ab", "id"].into_iter()).is_empty());
        assert!(nearest("no", ["id", "to", "of"].into_iter()).is_empty());
        assert!(nearest("pan", ["pin", "van", "cat", "id"].into_iter()) == ["pin", "van"]);
        assert_eq!(nearest("di", ["id", "is"].into_iter()), ["id"]);
        assert_eq!(nearest("ids", ["id", "is"].into_iter()), ["id", "is"]);
        assert_eq!(nearest("A", ["a", "b"].into_iter()), ["a"]);
    }

    #[test]
    fn what_is_much_further_than_the_nearest_is_left_out() {
        let names = ["unknown-field", "unknown-type", "one-of-field"];
        let near = |wanted| nearest(wanted, names.into_iter());
        assert_eq!(near("unknown-feild"), ["unknown-field"]);
        // Where nothing is nearer it still helps.
        assert_eq!(near("known-of-field"), ["one-of-field", "unknown-field"]);
        let names = ["Card", "cord", "coast"].into_iter();
        assert_eq!(nearest("card", names), ["Card", "cord"]);
    }

    #[test]
    fn a_difference_of_case_has_a_word_of_its_own() {
        assert_eq!(
            question("Balance", &["balance", "balances"]).as_deref(),
            Some("names are case-sensitive: did you mean `balance`?")
        );
        assert_eq!(
            question("balnce", &["balance", "balances"]).as_deref(),
            Some("did you mean `balance` or `balances`?")
        );
        assert_eq!(question("pence", &[]), None);
    }

    #[test]
    fn other_scripts_do_no_harm() {
        assert_eq!(
            nearest("größe", ["grösse", "größen"].into_iter()),
            ["größen", "grösse"]
        );
    }

    #[test]
    fn alternatives_read_as_a_sentence() {
        assert_eq!(one_of(&[]), "");
        assert_eq!(one_of(&["a"]), "`a`");
        assert_eq!(one_of(&["a", "b"]), "`a` or `b`");
        assert_eq!(one_of(&["a", "b", "c"]), "`a`, `b` or `c`");
    }
}
