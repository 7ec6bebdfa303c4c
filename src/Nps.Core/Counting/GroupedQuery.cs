using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;

namespace Nps.Core;

/// <summary>
/// One GROUP BY over the rows of a table: by rating, or by segment and rating, with a count of 64 bits. The expressions are built by
/// hand, since those that the compiler makes of lambdas look members up by name and are not safe to trim. The row type is
/// the grouping key as well, which every provider that was tried translates.
/// </summary>
internal static class GroupedQuery
{
    internal static IQueryable<RatingCount> ByRating<T>(IQueryable<T> source, Expression<Func<T, int?>> rating)
    {
        PropertyInfo ratingOfRow = typeof(RatingCount).GetProperty(nameof(RatingCount.Rating))!;
        PropertyInfo countOfRow = typeof(RatingCount).GetProperty(nameof(RatingCount.Count))!;

        var key = Expression.Lambda<Func<T, RatingCount>>(
            Expression.MemberInit(Expression.New(typeof(RatingCount)), Expression.Bind(ratingOfRow, rating.Body)), rating.Parameters);

        ParameterExpression group = Expression.Parameter(typeof(IGrouping<RatingCount, T>), "group");
        var row = Expression.Lambda<Func<IGrouping<RatingCount, T>, RatingCount>>(
            Expression.MemberInit(
                Expression.New(typeof(RatingCount)),
                Expression.Bind(ratingOfRow, Expression.Property(KeyOf<RatingCount, T>(group), ratingOfRow)),
                Expression.Bind(countOfRow, CountOf<T>(group))),
            group);

        return source.GroupBy(key).Select(row);
    }

    internal static IQueryable<RatingCount<TSegment>> BySegmentAndRating<T, TSegment>(
        IQueryable<T> source, Expression<Func<T, TSegment>> segment, Expression<Func<T, int?>> rating)
    {
        PropertyInfo segmentOfRow = typeof(RatingCount<TSegment>).GetProperty(nameof(RatingCount<TSegment>.Segment))!;
        PropertyInfo ratingOfRow = typeof(RatingCount<TSegment>).GetProperty(nameof(RatingCount<TSegment>.Rating))!;
        PropertyInfo countOfRow = typeof(RatingCount<TSegment>).GetProperty(nameof(RatingCount<TSegment>.Count))!;

        // Both selectors speak of the same row: the second takes the parameter of the first.
        Expression ratingOfSource = new ParameterReplacer(rating.Parameters[0], segment.Parameters[0]).Visit(rating.Body);
        var key = Expression.Lambda<Func<T, RatingCount<TSegment>>>(
            Expression.MemberInit(
                Expression.New(typeof(RatingCount<TSegment>)),
                Expression.Bind(segmentOfRow, segment.Body),
                Expression.Bind(ratingOfRow, ratingOfSource)),
            segment.Parameters);

        ParameterExpression group = Expression.Parameter(typeof(IGrouping<RatingCount<TSegment>, T>), "group");
        MemberExpression keyOfGroup = KeyOf<RatingCount<TSegment>, T>(group);
        var row = Expression.Lambda<Func<IGrouping<RatingCount<TSegment>, T>, RatingCount<TSegment>>>(
            Expression.MemberInit(
                Expression.New(typeof(RatingCount<TSegment>)),
                Expression.Bind(segmentOfRow, Expression.Property(keyOfGroup, segmentOfRow)),
                Expression.Bind(ratingOfRow, Expression.Property(keyOfGroup, ratingOfRow)),
                Expression.Bind(countOfRow, CountOf<T>(group))),
            group);

        return source.GroupBy(key).Select(row);
    }

    private static MemberExpression KeyOf<TKey, T>(ParameterExpression group) =>
        Expression.Property(group, typeof(IGrouping<TKey, T>).GetProperty(nameof(IGrouping<TKey, T>.Key))!);

    // Count() would be a number of 32 bits in the database.
    private static MethodCallExpression CountOf<T>(ParameterExpression group) =>
        Expression.Call(new Func<IEnumerable<T>, long>(Enumerable.LongCount).Method, group);

    private sealed class ParameterReplacer(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
