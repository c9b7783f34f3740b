//! Fields by their key, for objects so wide that looking at each key in turn would show.

/// What `slots` holds where there is no field.
const EMPTY: usize = usize::MAX;

/// A hash table of field numbers. Its keys are those of the query, so no server can fill it with
/// keys that collide; what a server makes up is looked for once and not kept.
pub(super) struct Index {
    /// A power of two of them, at least half of which are empty.
    slots: Vec<usize>,
}

impl Index {
    /// Of several fields with one key the first is found.
    pub(super) fn new<'k>(count: usize, key_of: impl Fn(usize) -> Option<&'k [u8]>) -> Self {
        let mut index = Self {
            slots: vec![EMPTY; (count * 2).next_power_of_two()],
        };
        for number in 0..count {
            let place = index.probe(key_of(number).unwrap_or_default(), &key_of);
            if let Some(slot) = index.slots.get_mut(place)
                && *slot == EMPTY
            {
                *slot = number;
            }
        }
        index
    }

    /// The number of the field that has `key`; `key_of` gives the key of a number.
    pub(super) fn find<'k>(
        &self,
        key: &[u8],
        key_of: impl Fn(usize) -> Option<&'k [u8]>,
    ) -> Option<usize> {
        let number = self.slots.get(self.probe(key, key_of)).copied()?;
        (number != EMPTY).then_some(number)
    }

    /// The slot of `key`, or the empty one where it would stand.
    fn probe<'k>(&self, key: &[u8], key_of: impl Fn(usize) -> Option<&'k [u8]>) -> usize {
        let last = self.slots.len() - 1;
        let mut place = hash(key) & last;
        while let Some(number) = self.slots.get(place).copied()
            && number != EMPTY
            && key_of(number) != Some(key)
        {
            place = (place + 1) & last;
        }
        place
    }
}

/// Eight bytes a step, each of which moves every bit that is looked at.
fn hash(key: &[u8]) -> usize {
    let (words, rest) = key.as_chunks::<8>();
    let rest = rest
        .iter()
        .fold(0, |word, byte| word << 8 | u64::from(*byte));
    let words = words.iter().map(|word| u64::from_le_bytes(*word));
    let seed = u64::try_from(key.len()).unwrap_or_default();
    let mixed = words.chain([rest]).fold(seed, |mixed, word| {
        let product = (mixed ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        product ^ (product >> 32)
    });
    usize::try_from(mixed & u64::from(u32::MAX)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Index;

    fn find(keys: &[String], key: &str) -> Option<usize> {
        let key_of = |number: usize| keys.get(number).map(String::as_bytes);
        Index::new(keys.len(), key_of).find(key.as_bytes(), key_of)
    }

    #[test]
    fn every_key_is_found_and_no_other() {
        for count in [0_usize, 1, 2, 13, 60, 300] {
            let key = |number: usize| format!("{}{number}", "x".repeat(number % 23));
            let keys: Vec<String> = (0..count).map(key).collect();
            for (number, key) in keys.iter().enumerate() {
                assert_eq!(find(&keys, key), Some(number), "{key} of {count}");
                assert_eq!(find(&keys, &format!("{key}x")), None, "{key} of {count}");
            }
            assert_eq!(find(&keys, ""), None);
        }
    }

    #[test]
    fn of_several_with_one_key_the_first_is_found() {
        let keys = ["a", "b", "a", "b"].map(String::from);
        assert_eq!((find(&keys, "a"), find(&keys, "b")), (Some(0), Some(1)));
    }

    /// Also long keys that differ in the middle only.
    #[test]
    fn a_key_is_compared_with_few_others() {
        let key = |number| format!("a_common_start_{number:04}_and_a_common_end");
        let keys: Vec<String> = (0..1_000).map(key).collect();
        let key_of = |number: usize| keys.get(number).map(String::as_bytes);
        let index = Index::new(keys.len(), key_of);
        let compared = std::cell::Cell::new(0);
        for key in &keys {
            index.find(key.as_bytes(), |number| {
                compared.set(compared.get() + 1);
                key_of(number)
            });
        }
        assert!(compared.get() < 3_000, "{compared:?} for 1000 keys");
    }
}
