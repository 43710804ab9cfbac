using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>A line taken apart into the words that ask and those that say of what.</summary>
/// <param name="Topic">The line without the words that only ask.</param>
/// <param name="OwnWords">Words of weight among those of the topic.</param>
/// <param name="Defines">It asks what a word means.</param>
internal sealed record Asked(string Text, string Topic, bool Asks, int OwnWords, int WordCount, bool NamesDocuments, bool Defines)
{
    public static Asked Of(string text)
    {
        var mentions = DocumentMentions.In(text);
        var words = Words.Of(text, mentions);
        var line = Words.Line(words);
        var marked = words.Exists(word => Diacritics.HasMarks(word.Key));
        var kinds = new HashSet<QuestionKind>();
        var spent = new List<TextSpan>();
        foreach (var cue in Cues.All.Where(cue => cue.Kind is not QuestionKind.Comparison))
        {
            foreach (System.Text.RegularExpressions.Match match in cue.Pattern.Matches(line))
            {
                kinds.Add(cue.Kind);
                if (cue.Spent)
                {
                    spent.Add(new TextSpan(match.Index, match.Index + match.Length));
                }
            }
        }

        var place = 1;
        var topic = new List<Word>();
        foreach (var word in words)
        {
            var span = new TextSpan(place, place + word.Folded.Length);
            place = span.End + 1;
            if (!spent.Exists(one => one.Overlaps(span)))
            {
                topic.Add(word);
            }
        }

        var own = topic.Count(word => !word.IsNumber && !word.IsDocument && !StopWords.Holds(word.Folded, marked ? word.Key : null) && !StopWords.IsLight(word.Folded));
        return new Asked(
            text,
            string.Join(' ', topic.Select(word => word.Span.In(text))),
            spent.Count > 0,
            own,
            words.Count,
            mentions.Count > 0,
            kinds.Contains(QuestionKind.Definition));
    }
}
