package gpr.output.page;

import gpr.output.page.Overview.Plot;
import gpr.output.page.YearFigures.Figure;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** The numbers of several years as plots: the only class that knows the library for them. */
final class Plots {
  private static final Font FONT = new FixedFont(12);

  /** Told apart by how dark they are, too; after Okabe and Ito, for the colour-blind. */
  private static final List<Color> COLOURS =
      List.of(
          new Color(0x00, 0x5A, 0x8C),
          new Color(0xE6, 0x9F, 0x00),
          new Color(0xA2, 0x3B, 0x00),
          new Color(0x56, 0xB4, 0xE9),
          new Color(0x00, 0x6B, 0x4E),
          new Color(0xCC, 0x99, 0xBB));

  /** Reports are made since 2008; a year far from the others was misread. */
  private static final int MOST_YEARS = 30;

  private final YearFigures figures;
  private final Words words;

  private Plots(YearFigures figures, Words words) {
    this.figures = figures;
    this.words = words;
  }

  /** The plots; none where there are no several years. */
  static List<Plot> of(YearFigures figures, Words words) {
    if (figures.years().size() < 2) {
      return List.of();
    }
    // No window is opened, and none could be on most machines.
    System.getProperties().putIfAbsent("java.awt.headless", "true");
    Plots plots = new Plots(figures, words);
    return List.of(
        plots.lines("requests", Figure.RECEIVED, Figure.CARRIED_OVER, Figure.CARRIED_FORWARD),
        plots.shares("outcomes"),
        plots.bars("disputes", Figure.RECONSIDERATION, Figure.LITIGATION));
  }

  private Plot lines(String key, Figure... series) {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer();
    List<Shape> shapes =
        List.of(
            new Ellipse2D.Double(-4, -4, 8, 8),
            new Rectangle2D.Double(-4, -4, 8, 8),
            new Rectangle2D.Double(-6, -2, 12, 4));
    for (int i = 0; i < series.length; i++) {
      float[] dashes = {2f + 6 * i, i == 0 ? 0 : 4};
      renderer.setSeriesShape(i, shapes.get(i));
      renderer.setSeriesStroke(
          i,
          i == 0
              ? new BasicStroke(2.5f)
              : new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    }
    return plot(key, renderer, counts(), data(List.of(series)), false);
  }

  private Plot bars(String key, Figure... series) {
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setMaximumBarWidth(0.1);
    return plot(key, renderer, counts(), data(List.of(series)), true);
  }

  private static NumberAxis counts() {
    NumberAxis axis = new NumberAxis();
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
    return axis;
  }

  private Plot shares(String key) {
    StackedBarRenderer renderer = new StackedBarRenderer(true);
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setMaximumBarWidth(0.15);
    NumberAxis axis = new NumberAxis();
    axis.setNumberFormatOverride(NumberFormat.getPercentInstance(Locale.ROOT));
    axis.setRange(0, 1);
    return plot(key, renderer, axis, data(Figure.OUTCOMES), false);
  }

  /** From the first year to the last, those without a report too, or a line would hide them. */
  private List<Integer> years() {
    List<Integer> years = figures.years();
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return last - first < MOST_YEARS ? IntStream.rangeClosed(first, last).boxed().toList() : years;
  }

  /** A sum that no report states is a gap. */
  private DefaultCategoryDataset data(List<Figure> series) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Figure figure : series) {
      for (int year : years()) {
        data.addValue(
            figures.of(year).of(figure).sum(), words.of(figure.key()), String.valueOf(year));
      }
    }
    return data;
  }

  private Plot plot(
      String key,
      CategoryItemRenderer renderer,
      NumberAxis numbers,
      DefaultCategoryDataset data,
      boolean withNumbers) {
    CategoryAxis years = new CategoryAxis();
    years.setTickLabelFont(FONT);
    years.setLabelFont(FONT);
    numbers.setTickLabelFont(FONT);
    numbers.setLabelFont(FONT);
    if (withNumbers) {
      renderer.setDefaultItemLabelGenerator(
          new StandardCategoryItemLabelGenerator("{2}", NumberFormat.getInstance(Locale.ROOT)));
      renderer.setDefaultItemLabelsVisible(true);
      renderer.setDefaultItemLabelFont(FONT);
      renderer.setDefaultPositiveItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
      numbers.setUpperMargin(0.15);
    }
    for (int i = 0; i < data.getRowCount(); i++) {
      renderer.setSeriesPaint(i, COLOURS.get(i));
      renderer.setSeriesOutlinePaint(i, Color.WHITE);
    }
    CategoryPlot plot = new CategoryPlot(data, years, numbers, renderer);
    plot.setOrientation(PlotOrientation.VERTICAL);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setOutlineVisible(false);
    JFreeChart chart = new JFreeChart(null, FONT, plot, true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(10, 2, 2, 10));
    chart.getLegend().setItemFont(FONT);
    chart.getLegend().setPosition(RectangleEdge.BOTTOM);
    String title = words.of("plot." + key);
    return new Plot(title, SvgDrawing.of(chart, "plot-" + key, title + ". " + described(data)));
  }

  /** What the plot shows, for who does not see it. */
  private String described(DefaultCategoryDataset data) {
    List<String> series = new ArrayList<>();
    for (int row = 0; row < data.getRowCount(); row++) {
      List<String> numbers = new ArrayList<>();
      for (int column = 0; column < data.getColumnCount(); column++) {
        Number number = data.getValue(row, column);
        numbers.add(
            data.getColumnKey(column) + " " + (number == null ? words.of("unknown") : number));
      }
      series.add(data.getRowKey(row) + ": " + String.join(", ", numbers));
    }
    return String.join("; ", series);
  }
}
