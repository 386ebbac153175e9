//! Calls back with every value it is called with: each exported function of `echo` calls the function of the same name in `mirror`
//! and gives back what that answers.

wit_bindgen::generate!({ path: "../wit", world: "guest", generate_all });

use exports::test::echo::echo::Guest;
use test::echo::mirror;
use test::echo::types::*;

type Many = (u8, i64, f32, f64, bool, char, String, u16, i8, u64, f64, f32, u32, i16, u8);
type More = (u8, i64, f32, f64, bool, char, String, u16, i8, u64, f64, f32, u32, Vec<String>, u8);

struct Echo;

/// Writes one function a line; the expression says how the imported one wants to be given the value.
macro_rules! echoes {
    ($($name:ident($value:ident: $type:ty) => $given:expr;)*) => {
        $(fn $name($value: $type) -> $type {
            mirror::$name($given)
        })*
    };
}

impl Guest for Echo {
    echoes! {
        a_bool(value: bool) => value;
        a_s8(value: i8) => value;
        a_u8(value: u8) => value;
        a_s16(value: i16) => value;
        a_u16(value: u16) => value;
        a_s32(value: i32) => value;
        a_u32(value: u32) => value;
        a_s64(value: i64) => value;
        a_u64(value: u64) => value;
        a_f32(value: f32) => value;
        a_f64(value: f64) => value;
        a_char(value: char) => value;
        a_string(value: String) => &value;
        bytes(value: Vec<u8>) => &value;
        bools(value: Vec<bool>) => &value;
        s8s(value: Vec<i8>) => &value;
        u16s(value: Vec<u16>) => &value;
        s32s(value: Vec<i32>) => &value;
        u32s(value: Vec<u32>) => &value;
        s64s(value: Vec<i64>) => &value;
        u64s(value: Vec<u64>) => &value;
        f32s(value: Vec<f32>) => &value;
        f64s(value: Vec<f64>) => &value;
        chars(value: Vec<char>) => &value;
        strings(value: Vec<String>) => &value;
        nested(value: Vec<Vec<u32>>) => &value;
        a_point(value: Point) => value;
        points(value: Vec<Point>) => &value;
        a_mixture(value: Mixture) => &value;
        mixtures(value: Vec<Mixture>) => &value;
        a_family(value: Family) => &value;
        a_wrapper(value: Wrapper) => value;
        a_pair(value: (u8, u64)) => value;
        a_tuple(value: (u8, u64, String, f32, bool)) => (value.0, value.1, &value.2, value.3, value.4);
        tuples(value: Vec<(u8, u32, u8)>) => &value;
        a_colour(value: Colour) => value;
        colours(value: Vec<Colour>) => &value;
        a_wide(value: Wide) => value;
        wides(value: Vec<Wide>) => &value;
        a_join32(value: Join32) => value;
        a_join64(value: Join64) => value;
        a_joins(value: Joins) => &value;
        join_list(value: Vec<Joins>) => &value;
        a_shape(value: Shape) => &value;
        shapes(value: Vec<Shape>) => &value;
        a_set1(value: Set1) => value;
        a_set8(value: Set8) => value;
        a_set9(value: Set9) => value;
        a_set16(value: Set16) => value;
        a_set17(value: Set17) => value;
        a_set32(value: Set32) => value;
        sets(value: Vec<Set9>) => &value;
        maybe(value: Option<u8>) => value;
        maybe_text(value: Option<String>) => value.as_deref();
        maybe_maybe(value: Option<Option<u32>>) => value;
        maybe_points(value: Option<Vec<Point>>) => value.as_deref();
        maybes(value: Vec<Option<u64>>) => &value;
        outcome(value: Result<(), ()>) => value;
        outcome_ok(value: Result<u32, ()>) => value;
        outcome_error(value: Result<(), String>) => value.as_ref().map(|_| ()).map_err(String::as_str);
        outcome_both(value: Result<Mixture, Colour>) => value.as_ref();
        outcome_joined(value: Result<f32, u64>) => value;
        outcomes(value: Vec<Result<(), u8>>) => &value;
        deep(value: Vec<Option<Result<Vec<String>, Joins>>>) => &value;
    }

    fn nothing() {
        mirror::nothing()
    }

    fn taken(text: String, level: u8) {
        mirror::taken(&text, level)
    }

    fn given() -> String {
        mirror::given()
    }

    fn two(left: u64, right: String) -> (String, u64) {
        mirror::two(left, &right)
    }

    #[rustfmt::skip]
    fn sixteen(
        a: u8, b: i64, c: f32, d: f64, e: bool, f: char, g: String, h: u16, i: i8, j: u64, k: f64, l: f32, m: u32, n: i16, o: u8,
    ) -> Many {
        mirror::sixteen(a, b, c, d, e, f, &g, h, i, j, k, l, m, n, o)
    }

    #[rustfmt::skip]
    fn seventeen(
        a: u8, b: i64, c: f32, d: f64, e: bool, f: char, g: String, h: u16, i: i8, j: u64, k: f64, l: f32, m: u32, n: Vec<String>, o: u8,
    ) -> More {
        mirror::seventeen(a, b, c, d, e, f, &g, h, i, j, k, l, m, &n, o)
    }

    fn several(first: Family, second: Shape, third: Result<String, Colour>) -> (Family, Shape, Result<String, Colour>) {
        mirror::several(&first, &second, third.as_deref())
    }
}

export!(Echo);
