namespace Assistant.Search.Segments;

/// <summary>What a passage's score is made of, each as it counts.</summary>
internal record struct ScoreParts(float Base, float Words, float Pairs, float Window, float Headings, float Title, float SameDocument, float List, float Repetition)
{
    public readonly float Sum => Base + Words + Pairs + Window + Headings + Title + SameDocument + List + Repetition;
}
