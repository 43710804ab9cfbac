namespace Assistant.Drafting;

/// <summary>Puts a report on paper. Same report, same bytes.</summary>
public interface IReportWriter
{
    byte[] Write(Report report);
}
