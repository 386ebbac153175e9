package dev.example.chart

import scala.collection.mutable.{ArrayBuffer, Map => MutableMap}
import java.time.Instant

/** A chart of the sea. */
sealed trait Chart {
  def name: String
  val scale: Int = 50_000
}

final case class Sheet(name: String, depths: Seq[Double]) extends Chart with Ordered[Sheet] {
  override def compare(that: Sheet): Int = name.compareTo(that.name)

  private lazy val deepest = depths.maxOption.getOrElse(0.0)

  def describe(unit: String = "m")(implicit now: Instant): String = {
    val text = s"$name: ${deepest * 2} $unit\n"
    if (deepest > MAX_DEPTH) text.toUpperCase else text
  }
}

object Chart {
  val MAX_DEPTH = 11034

  def read(lines: Iterator[String]): Option[Sheet] = {
    val found = ArrayBuffer.empty[Double]
    for {
      line <- lines
      depth <- line.split(',') if depth.nonEmpty
    } found += depth.toDouble
    // an empty sheet is none
    found.toList match {
      case Nil => None
      case first :: _ if first < 0 => throw new IllegalArgumentException("negative")
      case depths @ (_ :: _) => Some(Sheet("read", depths))
    }
  }
}

enum Colour(val code: Int) {
  case Red extends Colour(1)
  case Blue, Green
}
