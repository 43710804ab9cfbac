using System.Text;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Assisting;

/// <summary>Cuts what a model writes into sentences while it writes: a sentence is given when the next one begins.</summary>
internal sealed partial class ModelSentences
{
    private readonly StringBuilder _line = new();
    private int _given;

    public List<ModelSentence> Add(string piece)
    {
        var ready = new List<ModelSentence>();
        var parts = piece.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < parts.Length; i++)
        {
            _line.Append(parts[i]);
            var ended = i < parts.Length - 1;
            Take(ready, ended);
            if (ended)
            {
                _line.Clear();
                _given = 0;
            }
        }

        return ready;
    }

    /// <summary>What is left when nothing more comes.</summary>
    public List<ModelSentence> Rest()
    {
        var ready = new List<ModelSentence>();
        Take(ready, ended: true);
        return ready;
    }

    private void Take(List<ModelSentence> ready, bool ended)
    {
        var all = Split(_line.ToString());
        for (; _given < (ended ? all.Count : all.Count - 1); _given++)
        {
            ready.Add(new ModelSentence(all[_given], _given == 0));
        }
    }

    private static List<string> Split(string line)
    {
        // "Câu một. [1] Câu hai.": the mark belongs to the sentence before it.
        var moved = MarkAfterStop().Replace(line, " $2$1");
        var sentences = new List<string>();
        foreach (var sentence in AfterMarkedStop().Split(moved).SelectMany(part => Sentences.Of(part)))
        {
            // A semicolon joins what one sentence says; a lone dash or number begins it.
            if (sentences.Count > 0 && (sentences[^1].EndsWith(';') || sentences[^1].Length <= 2))
            {
                sentences[^1] += " " + sentence.Text;
            }
            else
            {
                sentences.Add(sentence.Text);
            }
        }

        return sentences;
    }

    // To the reader of sentences a full stop after a bracket is that of an abbreviation.
    [GeneratedRegex(@"(?<=\][.!?…])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex AfterMarkedStop();

    [GeneratedRegex(@"\s*([.;!?…])\s*((?:\[[0-9]{1,4}\]\s?)*\[[0-9]{1,4}\])(?![.;!?…])", RegexOptions.CultureInvariant)]
    private static partial Regex MarkAfterStop();
}
