using System.Reflection;

namespace Nps.Core.EveryMember;

/// <summary>Names in C#.</summary>
internal static class Code
{
    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Addition"] = "+", ["op_Subtraction"] = "-", ["op_Multiply"] = "*", ["op_Division"] = "/", ["op_UnaryNegation"] = "-",
        ["op_UnaryPlus"] = "+", ["op_Equality"] = "==", ["op_Inequality"] = "!=", ["op_LessThan"] = "<", ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">", ["op_GreaterThanOrEqual"] = ">=",
    };

    internal static string Name(Type type)
    {
        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is Type underlying)
        {
            return Name(underlying) + "?";
        }

        if (type == typeof(Row) || type == typeof(void))
        {
            return type == typeof(Row) ? "Row" : "void";
        }

        string name = "global::" + (type.Namespace is null ? "" : type.Namespace + ".");
        Type[] arguments = type.GetGenericArguments();
        return name + type.Name.Split('`')[0] + (arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>");
    }

    internal static string Text(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>An operator applied to its operands.</summary>
    internal static string Operator(MethodInfo method, IReadOnlyList<string> operands) => method.Name switch
    {
        "op_Implicit" or "op_Explicit" => $"({Name(method.ReturnType)}){operands[0]}",
        string name when Operators.TryGetValue(name, out string? sign) => operands.Count == 1 ? sign + operands[0] : $"{operands[0]} {sign} {operands[1]}",
        string name => throw new NotSupportedException($"The operator {name} has no sign in {nameof(Code)}."),
    };
}
