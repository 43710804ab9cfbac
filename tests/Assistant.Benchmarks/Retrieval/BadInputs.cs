using Assistant.Host.Evaluation;
using Assistant.Text;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>What nobody should type, by name.</summary>
internal static class BadInputs
{
    private const int Long = 100_000;
    private const int Million = 1_000_000;

    public static IEnumerable<(string Name, string Text)> All(RetrievalSet set)
    {
        var pasted = Cut(string.Join(' ', set.Passages.Take(500).Select(passage => passage.Text)));
        return
        [
            ("empty", ""),
            ("spaces", new string(' ', Long)),
            ("one letter", "a"),
            ("one letter with a mark", "đ"),
            ("100,000 characters of articles", pasted),
            ("the same without marks", Diacritics.Fold(pasted)),
            ("the same decomposed", Cut(pasted.Normalize(System.Text.NormalizationForm.FormD))),
            ("100,000 letters without a space", new string('a', Long)),
            ("100,000 random letters", RandomLetters()),
            ("100,000 random words", string.Concat(RandomLetters().Chunk(4).Select(word => new string(word) + " "))),
            ("control characters", "luật\0\u0001\u0007\u001b[31m\u007f\u0085 ma\ttúy\r\n\u2028\u200b\u202e\ufeff"),
            ("100,000 control characters", Repeated("\0\u0001\u0008\u001b", Long)),
            ("lone surrogates", "\ud800luật\udc00 \udfff ma \ud83d túy \ud800"),
            ("100,000 lone surrogates", new string('\ud800', Long)),
            ("100,000 combining marks", "a" + new string('\u0301', Long)),
            ("a million copies of a frequent term", Repeated("của ", 4 * Million)),
            ("a million copies of it without marks", Repeated("cua ", 4 * Million)),
            ("a million copies of an unknown term", Repeated("xqzw ", 5 * Million)),
            ("a million copies of a pair", Repeated("ma túy ", 7 * Million)),
            ("quotes and operators", "\"ma túy\" AND (title:luật OR +phạt* NOT -tù~2)^3 [a TO z] NEAR/5 /x.*/ {1} && || !"),
            ("100,000 operators", Repeated("+-&&||!(){}[]^\"~*?:\\/", Long)),
            ("100,000 open brackets", new string('(', Long)),
            ("SQL", "'; DROP TABLE documents; -- \" OR 1=1"),
            ("100,000 digits", new string('1', Long)),
            ("digits and points", Repeated("1.", Long)),
            ("numbers of thousands", Repeated("1.111", Long)),
            ("digits and commas", Repeated("1,1,", Long)),
            ("dates", Repeated("1/1/2020 ", Long)),
            ("half dates", Repeated("1/1/", Long)),
            ("symbols", Repeated("12/2020/NĐ-CP ", Long)),
            ("half symbols", Repeated("12/2020/A-", Long)),
            ("emoji", Repeated("😀", Long)),
        ];
    }

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    private static string Cut(string text) => text.Length > Long ? text[..Long] : text;

    private static string RandomLetters()
    {
        var random = new Random(4);
        return string.Create(Long, random, static (letters, random) =>
        {
            foreach (ref var letter in letters)
            {
                letter = (char)('a' + random.Next(26));
            }
        });
    }
}
