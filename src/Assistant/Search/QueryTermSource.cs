namespace Assistant.Search;

/// <summary>Why a term is searched for, strongest first.</summary>
public enum QueryTermSource
{
    /// <summary>As typed.</summary>
    Typed,

    /// <summary>Every word that looks like the typed one without marks.</summary>
    Unmarked,

    /// <summary>Nothing in the corpus is spelt as typed; this is what was probably meant.</summary>
    Corrected,

    /// <summary>The long form of a typed abbreviation, or the other way round.</summary>
    Abbreviation,

    Synonym,
}
