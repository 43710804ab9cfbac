using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>What understanding a question costs, and how many of its words come out as they were before they were spoilt.</summary>
internal static class UnderstandingBenchmark
{
    private const string TelexTones = " frxsj";

    public static int Run(string[] options)
    {
        var set = BenchFolder.From(options).Set;
        var normaliser = SearchIndex.Build(set.Passages).Normaliser;
        var rounds = Options.Number(options, "--rounds", 20);
        string[] meant = [.. set.Questions.Select(question => question.Text)];
        Console.WriteLine("| questions | words | µs, mean | µs, p95 | bytes, mean | bytes, greatest | words right | digest |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var (name, spoilt) in new (string, Func<string, Random, string>)[]
        {
            ("as typed", (text, _) => text),
            ("without marks", (text, _) => Diacritics.Fold(text)),
            ("half of the words without marks", (text, random) => Words(text, word => random.Next(2) == 0 ? Diacritics.Fold(word) : word)),
            ("every fifth word with a slip", (text, random) => Words(text, word => random.Next(5) == 0 ? Slip(word, random) : word)),
            ("every fifth word as Telex keys", (text, random) => Words(text, word => random.Next(5) == 0 ? Telex(word) : word)),
        })
        {
            var random = new Random(1);
            Measure(normaliser, name, meant, [.. meant.Select(text => spoilt(text, random))], rounds);
        }

        return 0;
    }

    private static void Measure(QuestionNormaliser normaliser, string name, string[] meant, string[] typed, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            Array.ForEach(typed, text => normaliser.Normalise(text));
        }

        // The quickest of the rounds: on a busy machine the others measure its neighbours.
        var times = Enumerable.Repeat(double.MaxValue, typed.Length).ToArray();
        var bytes = new long[typed.Length];
        var results = new NormalisedQuestion[typed.Length];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < typed.Length; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                results[i] = normaliser.Normalise(typed[i]);
                times[i] = Math.Min(times[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        var (right, all) = (0, 0);
        for (var i = 0; i < typed.Length; i++)
        {
            var (wanted, got) = (KeysOf(meant[i]), KeysOf(results[i].Text));
            all += wanted.Count;
            right += wanted.Count == got.Count ? wanted.Zip(got).Count(pair => pair.First == pair.Second) : wanted.Intersect(got).Count();
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', results.Select(Line)))))[..8];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {results.Average(result => result.Words.Count):0.0} | {times.Average():0.0} | {times.Order().ElementAt(times.Length * 95 / 100):0.0} | {bytes.Average():#,0} | {bytes.Max():#,0} | {(double)right / all:0.0000} | {digest} |"));
    }

    private static string Line(NormalisedQuestion question) =>
        question.Text + "|" + string.Join(' ', question.Words.Select(word => $"{word.Key}:{word.Typed.Start}:{word.Kind}"));

    private static List<string> KeysOf(string text) =>
        [.. Syllables.Of(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Key)];

    private static string Words(string text, Func<string, string> spoil)
    {
        var written = new StringBuilder();
        var end = 0;
        foreach (var token in Syllables.Of(text).Where(token => token.Kind == TokenKind.Word))
        {
            written.Append(text, end, token.Span.Start - end).Append(spoil(token.Span.In(text)));
            end = token.Span.End;
        }

        return written.Append(text, end, text.Length - end).ToString();
    }

    private static string Slip(string word, Random random)
    {
        if (word.Length < 3)
        {
            return word;
        }

        var at = random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, ((char)('a' + random.Next(26))).ToString()),
            2 => word[..at] + (char)('a' + random.Next(26)) + word[(at + 1)..],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }

    private static string Telex(string word)
    {
        var keys = new StringBuilder();
        var tone = 0;
        foreach (var letter in word.ToLowerInvariant())
        {
            var (plain, own) = ToneMarks.Split(letter);
            tone = Math.Max(tone, own);
            keys.Append(plain switch { 'đ' => "dd", 'â' => "aa", 'ê' => "ee", 'ô' => "oo", 'ă' => "aw", 'ơ' => "ow", 'ư' => "uw", _ => plain.ToString() });
        }

        return keys.Append(tone > 0 ? TelexTones[tone].ToString() : "").ToString();
    }
}
