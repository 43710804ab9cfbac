namespace Assistant.Drafting;

/// <summary>Where finished files are put for their reader.</summary>
public interface IExportFolder
{
    /// <returns>The absolute path.</returns>
    string Save(string draftId, string fileName, byte[] content);
}
