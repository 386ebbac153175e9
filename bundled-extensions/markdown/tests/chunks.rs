//! Reading top-level block by block gives what reading the whole gives.

use atoll_markdown::syntax::blocks;

#[test]
fn a_block_alone_is_what_it_is_in_the_whole() {
    let source = "# a\ntext\nmore\n===\n- x\n\n- y\n  > q\nlazy\n\n\n```\ncode\n```\n[a]: /b\n[c]: /d\ntext | b\n--|--\n1 | 2\n\n    code\n\n    more\n<div>\n\n1. x\n2) y\n";
    let whole = blocks::parse(source);
    let expected: Vec<(String, usize, usize)> = whole.nodes[0]
        .children
        .iter()
        .map(|&node| (format!("{:?}", whole.nodes[node].kind), whole.nodes[node].start, whole.nodes[node].end))
        .collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < source.len() {
        let (tree, next) = blocks::parse_one(source, at);
        found.extend(
            tree.nodes[0].children.iter().map(|&node| (format!("{:?}", tree.nodes[node].kind), tree.nodes[node].start, tree.nodes[node].end)),
        );
        assert!(next > at);
        at = next;
    }
    assert_eq!(found, expected);
}
