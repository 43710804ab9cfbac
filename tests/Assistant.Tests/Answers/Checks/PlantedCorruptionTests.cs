using Xunit.Abstractions;
using System.Globalization;
using Assistant.Answers.Checks;

namespace Assistant.Tests.Answers.Checks;

/// <summary>What the gate makes of sentences like a model's: damaged ones stay out, sound ones pass.</summary>
public sealed class PlantedCorruptionTests(ITestOutputHelper output)
{
    private const int Seed = 20261121;
    private const int EachKind = 140;
    private const int Sound = 800;

    private static readonly Damage[] Exact = [Damage.Digit, Damage.Magnitude, Damage.Date, Damage.Year, Damage.SymbolNumber, Damage.SymbolSuffix];

    [Fact]
    public void Damaged_sentences_are_not_shown()
    {
        var report = new List<string>();
        var (planted, ok) = (0, true);
        foreach (var damage in Enum.GetValues<Damage>())
        {
            var damaged = Damaged(damage).ToList();
            var missed = damaged.FindAll(sentence => AnswerGate.ExamineSentence(sentence.Text, sentence.Evidence).Count == 0);
            planted += damaged.Count;
            ok &= Exact.Contains(damage) ? missed.Count == 0 : missed.Count <= damaged.Count / 100;
            report.Add(string.Create(CultureInfo.InvariantCulture, $"{damage}: {damaged.Count - missed.Count} of {damaged.Count}"));
            report.AddRange(missed.Select(sentence => $"    {sentence.Text}"));
        }

        output.WriteLine(string.Join('\n', report));
        Assert.True(ok, string.Join('\n', report));
        Assert.True(planted >= 2000, $"{planted} planted");
    }

    [Fact]
    public void Sound_sentences_are_shown()
    {
        var refused = Soundly(new Random(Seed)).Take(Sound)
            .Select(pair => (pair.Sentence.Text, Findings: AnswerGate.ExamineSentence(pair.Sentence.Text, pair.Sentence.Evidence)))
            .Where(pair => pair.Findings.Count > 0)
            .ToList();
        output.WriteLine($"{refused.Count} of {Sound} refused:\n" + string.Join('\n', refused.Select(pair => $"{pair.Findings[0].Rule} '{pair.Findings[0].What}': {pair.Text}")));
        Assert.True(refused.Count <= Sound / 25, $"{refused.Count} of {Sound}:\n" + string.Join('\n', refused.Select(pair => $"{pair.Findings[0].Rule} '{pair.Findings[0].What}': {pair.Text}")));
    }

    private static IEnumerable<ModelSentence> Damaged(Damage damage)
    {
        var random = new Random(Seed + (int)damage);
        return Soundly(random)
            .Take(60_000)
            .Select(sound => Corruptions.Of(sound.Sentence, sound.Passage, RealPassage.All[random.Next(RealPassage.All.Count)], damage, random))
            .OfType<ModelSentence>()
            .DistinctBy(sentence => sentence.Text)
            .Take(EachKind);
    }

    private static IEnumerable<(ModelSentence Sentence, RealPassage Passage)> Soundly(Random random)
    {
        while (true)
        {
            var passage = RealPassage.All[random.Next(RealPassage.All.Count)];
            if (Paraphrases.Of(passage, random.Next(passage.Lines.Count), random.Next(Paraphrases.Count), random) is { } text)
            {
                yield return (new ModelSentence(text + " [1].", [passage.Evidence]), passage);
            }
        }
    }
}
