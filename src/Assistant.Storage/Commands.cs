using System.Data.Common;
using System.Globalization;

namespace Assistant.Storage;

/// <summary>The few shapes of a command that the store needs.</summary>
internal static class Commands
{
    public static int Run(this DbConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = Make(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; 0 when there is no row.</summary>
    public static long Number(this DbConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = Make(connection, sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;
    }

    public static List<T> Rows<T>(
        this DbConnection connection,
        string sql,
        Func<DbDataReader, T> read,
        params (string Name, object? Value)[] values)
    {
        using var command = Make(connection, sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static DbCommand Make(DbConnection connection, string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text comes from this assembly; what users say travels as a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
