namespace Assistant.Search;

/// <summary>What a passage's score is made of: why a term is looked for, and what else counts.</summary>
public enum ScoreFactor
{
    /// <summary>A term as typed.</summary>
    Typed,

    /// <summary>Any word that looks like the typed one without marks.</summary>
    Unmarked,

    /// <summary>A term that was probably meant: nothing in the corpus is spelt as typed.</summary>
    Corrected,

    /// <summary>The long form of a typed abbreviation, or the other way round.</summary>
    Abbreviation,

    Synonym,

    /// <summary>The same for all passages.</summary>
    Base,

    /// <summary>That terms stand together in one place of the text.</summary>
    Window,

    /// <summary>That the question says what the headings say; below zero where the headings have much of it for being long.</summary>
    Headings,

    /// <summary>That the question names the document; below zero where its title has words of the question that tell no passage from another.</summary>
    Title,

    /// <summary>That other passages of the document fit as well.</summary>
    SameDocument,

    /// <summary>That what stands in the list or table fits better than the whole by its own words.</summary>
    List,

    /// <summary>All that is known of a passage so far down that it was not judged.</summary>
    Rough,

    /// <summary>Taken away where a better passage of the document says the same.</summary>
    Repetition,
}
