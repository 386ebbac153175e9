package dev.example.coast

import kotlin.math.PI
import kotlinx.coroutines.delay

/** A light at the coast. */
@Serializable
data class Lighthouse(
    val name: String,
    private val height: Double = 30.5,
) : Light(), Comparable<Lighthouse> {
    var lit: Boolean = false
        private set

    val range: Double
        get() = 2.08 * height / PI

    override fun compareTo(other: Lighthouse): Int = height.compareTo(other.height)

    suspend fun blink(times: Int, pause: Long = 1_000L) {
        for (i in 0 until times) {
            lit = !lit
            delay(pause)
        }
        val message = "$name blinked ${times * 2} times\n"
        println(message)
    }

    companion object {
        const val MAX_HEIGHT = 133
        fun of(text: String): Lighthouse? = text.split(';').let { (name, height) ->
            Lighthouse(name, height = height.toDouble())
        }
    }
}

enum class Colour { RED, WHITE }

sealed interface Signal {
    object Dark : Signal
    class Flash(val colour: Colour) : Signal
}

fun <T : Light> describe(signal: Signal?, lights: List<T>): String = when (signal) {
    null -> "nothing"
    is Signal.Flash -> {
        // shown by colour
        lights.filter { it.visible }.map(Light::toString).joinToString()
    }
    else -> throw IllegalStateException("dark")
}
